/** Planted breaches. */
@NullMarked
package hebb.breach.progress;

import org.jspecify.annotations.NullMarked;
