/**
 * The pictures and sounds of decks: what their bytes are, what they may be called, where they are kept, and which of them
 * a deck's cards show. Bytes are kept once by their hash; a deck knows them by name.
 */
@NullMarked
package hebb.deck.media;

import org.jspecify.annotations.NullMarked;
