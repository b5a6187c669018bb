package hebb.feedback;

/** What became of the wish to report a mistake. Only {@link #SENT} means that it is stored. */
public enum ReportResult {
    SENT,
    /** The card left its deck, or the deck is not in this learner's review. */
    NOT_FOUND,
    /** Nothing says what is wrong. */
    TEXT_MISSING,
    TEXT_TOO_LONG,
    /** This learner has sent as many as one may in a day. */
    TOO_MANY,
    /** So many guests wait for the owner of this deck that no further one is taken. */
    DECK_FULL
}
