package hebb.deck;

/** How a learner wants to be asked the cards of a deck. */
public enum AnswerMode {
    /** As the author wrote each card: options to choose from, or an answer to be revealed. */
    AUTHOR,
    /** Every answer is revealed, also where the author wrote options. */
    REVEAL,
    /** Short plain answers stand among those of other cards; the others as the author wrote them. */
    CHOICE,
    /** Answers that are short and plain are typed; the others as the author wrote them. */
    TYPED,
    /** Rises with maturity: to choose from at first, and typed once it is mature. */
    RISING
}
