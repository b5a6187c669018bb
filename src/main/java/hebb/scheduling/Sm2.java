package hebb.scheduling;

/**
 * SM-2 in exact integers, with the control flow of its author's published source (P. A. Wozniak, "Optimization of
 * learning", 1990, Delphi listing): the interval grows by the ease factor as it was before the answer.
 */
public final class Sm2 {

    public static final String NAME = "sm2";
    public static final int VERSION = 1;
    public static final int EASE_FLOOR = 130;
    public static final int INTERVAL_CAP = 36_500;

    private static final int[] EASE_CHANGE = {-80, -54, -32, -14, 0, 10};

    private Sm2() {}

    /** The schedule after one graded repetition. Pure; intervals are in days, ease in hundredths. */
    public static Schedule next(Schedule before, Grade grade) {
        int ease = Math.max(EASE_FLOOR, before.ease() + EASE_CHANGE[grade.value()]);
        return grade.passed() ? new Schedule(grown(before), before.repetitions() + 1, ease) : new Schedule(1, 0, ease);
    }

    private static int grown(Schedule before) {
        return switch (before.repetitions()) {
            case 0 -> 1;
            case 1 -> 6;
            default -> (int) Math.min(INTERVAL_CAP, ((long) before.interval() * before.ease() + 50) / 100);
        };
    }
}
