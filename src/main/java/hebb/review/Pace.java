package hebb.review;

import java.util.List;

/**
 * How long an answer takes a learner. Pure.
 *
 * @param millis the median time of one answer
 * @param measured false while there are too few answers and the time is a guess
 */
public record Pace(int millis, boolean measured) {

    /** Eight seconds an answer, until the learner has shown a pace of their own. */
    public static final Pace GUESS = new Pace(8_000, false);

    /** Enough latest answers for a steady median, few enough that it follows a learner who gets faster. */
    public static final int SAMPLE = 200;

    private static final int ENOUGH = 10;
    private static final int MINUTE = 60_000;

    /** The median of times cut at a minute: a walk away from the screen is no thinking. */
    public static Pace of(List<Integer> millisTaken) {
        if (millisTaken.size() < ENOUGH) return GUESS;
        List<Integer> sorted = millisTaken.stream()
                .map(millis -> Math.min(millis, MINUTE))
                .sorted()
                .toList();
        int low = sorted.get((sorted.size() - 1) / 2);
        int high = sorted.get(sorted.size() / 2);
        return new Pace((low + high) / 2, true);
    }

    /** Whole seconds an answer, at least one. */
    public int seconds() {
        return Math.max(1, Math.round(millis / 1000f));
    }

    /** Whole minutes that so many answers take; work of less than a minute is a minute. */
    public int minutesFor(int answers) {
        if (answers == 0) return 0;
        return (int) Math.max(1, Math.rint((double) answers * millis / MINUTE));
    }
}
