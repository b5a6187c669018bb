package hebb.review;

import hebb.card.CardId;

/** What became of the wish to bring an answer back. */
public sealed interface RedoOutcome {

    /** The answer counts again; whether it was brought back now or by the same wish before. */
    record BroughtBack(CardId card) implements RedoOutcome {}

    /** It is not the one to bring back next: something was answered or brought back since, or the day is over. */
    record NotNext() implements RedoOutcome {}

    /** The card was answered since, for another day. */
    record AnsweredElsewhere() implements RedoOutcome {}

    /** The card left its deck, or the deck left this learner's review. */
    record CardGone() implements RedoOutcome {}
}
