package hebb.review;

/** What became of an {@link Answer}. Only {@link Recorded} and {@link Repeated} mean that it is stored. */
public sealed interface AnswerOutcome {

    /** Stored and durable. */
    record Recorded(Review review, Standing standing) implements AnswerOutcome {}

    /** The same answer had been stored before; nothing was done again. */
    record Repeated(Review review) implements AnswerOutcome {}

    /** Another answer was stored under the same id. */
    record IdTaken() implements AnswerOutcome {}

    /** The card was answered after it had been shown: before going back, in another tab or on another device. */
    record AnsweredElsewhere() implements AnswerOutcome {}

    /** The card left its deck, or the deck left this learner's review. */
    record CardGone() implements AnswerOutcome {}
}
