/** Planted breaches. */
@NullMarked
package hebb.breach.deck;

import org.jspecify.annotations.NullMarked;
