/** Planted breaches. */
@NullMarked
package hebb.breach.practice;

import org.jspecify.annotations.NullMarked;
