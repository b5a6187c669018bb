package hebb.progress;

import java.util.Collection;

/**
 * How many cards stand at each {@link Stage}. The four numbers sum to the number of cards.
 *
 * @param newCards never graded, or new again after an undo
 */
public record Maturity(int newCards, int learning, int young, int mature) {

    public static final Maturity NONE = new Maturity(0, 0, 0, 0);

    public Maturity {
        if (newCards < 0 || learning < 0 || young < 0 || mature < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    /** Counts cards by their intervals in days. */
    public static Maturity ofIntervals(Collection<Integer> days) {
        return new Maturity(
                count(days, Stage.NEW),
                count(days, Stage.LEARNING),
                count(days, Stage.YOUNG),
                count(days, Stage.MATURE));
    }

    private static int count(Collection<Integer> days, Stage stage) {
        return (int) days.stream()
                .filter(interval -> Stage.ofInterval(interval) == stage)
                .count();
    }

    public Maturity plus(Maturity other) {
        return new Maturity(
                newCards + other.newCards, learning + other.learning, young + other.young, mature + other.mature);
    }

    public int cards() {
        return newCards + learning + young + mature;
    }

    /** Cards that were graded at least once. */
    public int started() {
        return cards() - newCards;
    }
}
