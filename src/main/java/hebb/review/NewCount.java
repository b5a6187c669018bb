package hebb.review;

import hebb.deck.DeckId;

/** How many cards of a deck its learner has not met yet and may be asked. */
public record NewCount(DeckId deck, int cards) {}
