package hebb.review;

/** What an entry of the review log means. */
public enum ReviewKind {
    /** A repetition: the only kind that moves the schedule. */
    GRADED,
    /** Asked again on the same day until it reached grade 4. */
    DRILL,
    /** Answered although it was not due. */
    PRACTICE,
    /** Takes an earlier answer back. */
    VOID
}
