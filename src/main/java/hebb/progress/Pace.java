package hebb.progress;

import java.util.List;

/**
 * How long an answer takes a learner.
 *
 * @param millis the median time of one answer
 * @param measured false while there are too few answers and the time is a guess
 */
public record Pace(int millis, boolean measured) {

    /** Eight seconds an answer, until the learner has shown a pace of their own. */
    public static final Pace GUESS = new Pace(8_000, false);

    private static final int ENOUGH = 10;
    private static final int MINUTE = 60_000;

    /** The median, which one long walk away from the screen does not move. */
    public static Pace of(List<Integer> millisTaken) {
        if (millisTaken.size() < ENOUGH) return GUESS;
        List<Integer> sorted = millisTaken.stream().sorted().toList();
        int low = sorted.get((sorted.size() - 1) / 2);
        int high = sorted.get(sorted.size() / 2);
        return new Pace((int) (((long) low + high) / 2), true);
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
