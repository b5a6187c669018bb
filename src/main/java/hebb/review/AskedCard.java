package hebb.review;

import hebb.deck.CardRow;

/**
 * A card in front of its learner.
 *
 * @param owned whether its deck is the learner's own
 */
public record AskedCard(CardRow row, Standing standing, String deckTitle, boolean starred, boolean owned) {}
