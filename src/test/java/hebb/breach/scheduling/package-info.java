/** Planted breaches. */
@NullMarked
package hebb.breach.scheduling;

import org.jspecify.annotations.NullMarked;
