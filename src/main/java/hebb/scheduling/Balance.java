package hebb.scheduling;

import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Moves a due day a little, to one on which less is due. Pure. */
public final class Balance {

    /** The first steps of a card are too short to be moved. */
    public static final int LEAST_INTERVAL = 3;

    /** No card moves further than this, however long its interval is. */
    public static final int MOST = 3;

    private Balance() {}

    /** How many days a due day may be moved by: a tenth of the interval, at least one day and at most three. */
    public static int window(int interval) {
        return interval < LEAST_INTERVAL ? 0 : Math.max(1, Math.min(MOST, interval / 10));
    }

    /**
     * The move to the day with the least load; the shortest move of those, the earlier of two.
     *
     * @param answered the day on which the card was answered
     * @param load how much is asked on a day already
     * @return days, negative for an earlier day
     */
    public static int shift(int interval, StudyDay answered, ToLongFunction<StudyDay> load) {
        int window = window(interval);
        return IntStream.rangeClosed(-window, window)
                .boxed()
                .min(Comparator.comparingLong((Integer move) -> load.applyAsLong(answered.plus(interval + move)))
                        .thenComparingInt(Math::abs)
                        .thenComparingInt(move -> move))
                .orElse(0);
    }

    /** A move that was made once, within what may be moved now. */
    public static int within(int interval, int shift) {
        int window = window(interval);
        return Math.max(-window, Math.min(window, shift));
    }
}
