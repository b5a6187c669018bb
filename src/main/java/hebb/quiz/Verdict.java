package hebb.quiz;

/** What a typed answer is worth, the best first. */
public enum Verdict {
    RIGHT,
    /** Right but for a {@link Slip}, which is shown. */
    ALMOST,
    WRONG,
    EMPTY
}
