package hebb.quiz;

/** What an answer that is almost right got wrong, the lesser first. */
public enum Slip {
    ACCENTS,
    /** Another article than the one that was expected. */
    ARTICLE,
    /** The singular for the plural, or the other way round. */
    NUMBER,
    TYPO
}
