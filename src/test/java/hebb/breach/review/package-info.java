/** Planted breaches. */
@NullMarked
package hebb.breach.review;

import org.jspecify.annotations.NullMarked;
