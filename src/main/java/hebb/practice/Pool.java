package hebb.practice;

/** The cards that a quiz is drawn from. */
public enum Pool {
    /** All cards of the decks. */
    ALL,
    /** Those that the learner has met. */
    MET,
    /** Those that the learner graded below 3 in the last days. */
    FORGOTTEN,
    /** Those that come back after today, the soonest first. */
    COMING,
    /** Those that the learner missed in an earlier quiz. */
    MISSED
}
