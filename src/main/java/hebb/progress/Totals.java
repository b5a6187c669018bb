package hebb.progress;

/**
 * How much there is in the whole program.
 *
 * @param decks those in use
 * @param reviews answers and what took them back, counted up to {@link #MOST_REVIEWS}
 */
public record Totals(int accounts, int guests, int decks, int reviews) {

    /** Counting a school's whole log would take seconds. */
    public static final int MOST_REVIEWS = 1_000_000;
}
