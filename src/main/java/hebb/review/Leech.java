package hebb.review;

/** Cards that keep slipping away: another wording, or a rest, helps them more than another try. Pure. */
final class Leech {

    private static final int FIRST = 8;
    private static final int EVERY = 4;

    private Leech() {}

    /** Whether a card that was forgotten so often is one. */
    static boolean is(int lapses) {
        return lapses >= FIRST;
    }

    /** Whether the lapse of this number is told to the learner: the eighth, and every fourth after it. */
    static boolean isToldAt(int lapse) {
        return is(lapse) && (lapse - FIRST) % EVERY == 0;
    }
}
