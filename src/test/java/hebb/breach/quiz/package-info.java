/** Planted breaches. */
@NullMarked
package hebb.breach.quiz;

import org.jspecify.annotations.NullMarked;
