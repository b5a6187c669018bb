/** Planted breaches. */
@NullMarked
package hebb.breach.derivation;

import org.jspecify.annotations.NullMarked;
