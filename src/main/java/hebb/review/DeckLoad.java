package hebb.review;

import hebb.deck.LearnerDeck;

/**
 * What is left today in one deck, within its daily limits.
 *
 * @param due cards to repeat
 * @param fresh new cards to meet
 * @param drill cards to ask again until they reach grade 4
 * @param backlog due cards beyond today's share
 * @param overdue of all due cards, those that were due on an earlier day
 */
public record DeckLoad(LearnerDeck deck, int due, int fresh, int drill, int backlog, int overdue) {

    public int cards() {
        return due + fresh + drill;
    }
}
