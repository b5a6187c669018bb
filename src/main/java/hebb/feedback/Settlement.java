package hebb.feedback;

/** What the owner of a deck made of a report. */
public enum Settlement {
    /** The card was mended. */
    MENDED,
    /** The card is right as it is. */
    KEPT
}
