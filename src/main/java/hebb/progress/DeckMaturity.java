package hebb.progress;

import hebb.deck.DeckId;

/** The {@link Maturity} of one deck of a learner's daily review. */
public record DeckMaturity(DeckId deckId, String title, Maturity maturity) {}
