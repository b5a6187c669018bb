/** Planted breaches. */
@NullMarked
package hebb.breach.plan;

import org.jspecify.annotations.NullMarked;
