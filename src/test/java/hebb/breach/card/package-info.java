/** Planted breaches. */
@NullMarked
package hebb.breach.card;

import org.jspecify.annotations.NullMarked;
