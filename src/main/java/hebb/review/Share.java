package hebb.review;

import hebb.deck.LearnerDeck;

/** What a deck's daily limits leave for the rest of the day. */
record Share(int due, int fresh) {

    /** @param done the day's answers, those to other decks too */
    static Share of(LearnerDeck deck, DayLog done) {
        DayLog inDeck = done.in(deck.deck());
        return new Share(
                Math.max(0, deck.reviewsPerDay() - inDeck.repeated()),
                Math.max(0, deck.newPerDay() - inDeck.introduced()));
    }
}
