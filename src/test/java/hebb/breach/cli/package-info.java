/** Planted breaches. */
@NullMarked
package hebb.breach.cli;

import org.jspecify.annotations.NullMarked;
