package hebb.quiz;

/** What an answer that is almost right got wrong, the lesser first. */
public enum Slip {
    ACCENTS,
    TYPO
}
