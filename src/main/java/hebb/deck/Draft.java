package hebb.deck;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded file that waits for its owner's word. Its content is read apart, because it may be long.
 *
 * @param deck the deck that it is for, or that it became; null for a deck that is still to be made
 * @param saved whether it was confirmed
 */
record Draft(DraftId id, @Nullable DeckId deck, String fileName, boolean saved) {}
