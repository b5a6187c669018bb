/** Planted breaches. */
@NullMarked
package hebb.breach.classroom;

import org.jspecify.annotations.NullMarked;
