package hebb.progress;

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
