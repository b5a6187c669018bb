/** Planted breaches. */
@NullMarked
package hebb.breach.storage;

import org.jspecify.annotations.NullMarked;
