/** One file for each format that a deck can arrive in or leave as. */
@NullMarked
package hebb.deck.exchange;

import org.jspecify.annotations.NullMarked;
