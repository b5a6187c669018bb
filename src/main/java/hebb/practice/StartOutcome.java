package hebb.practice;

/** What became of the wish to practise. */
public sealed interface StartOutcome {

    /** The quiz is there, with at least one question; one that went on before is over. */
    record Started(AttemptId attempt) implements StartOutcome {}

    /** None of the decks is in the learner's daily review. */
    record NoDeck() implements StartOutcome {}

    /** The decks hold no such cards; nothing was changed. */
    record NoCards() implements StartOutcome {}
}
