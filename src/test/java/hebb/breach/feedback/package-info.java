/** Planted breaches. */
@NullMarked
package hebb.breach.feedback;

import org.jspecify.annotations.NullMarked;
