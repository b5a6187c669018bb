/** Decks: the file grammar that people write, the rows that keep them, and the service that brings the two together. */
@NullMarked
package hebb.deck;

import org.jspecify.annotations.NullMarked;
