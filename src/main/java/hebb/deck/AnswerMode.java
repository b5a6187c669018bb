package hebb.deck;

/** How a learner wants to be asked the cards of a deck. */
public enum AnswerMode {
    /** As the author wrote each card: options to choose from, or an answer to be revealed. */
    AUTHOR,
    /** Every answer is revealed, also where the author wrote options. */
    REVEAL,
    /** Answers that are short and plain are typed; the others as the author wrote them. */
    TYPED,
    /** As the author wrote each card at first, and typed once it is mature. */
    RISING
}
