package hebb.review;

/**
 * How a learner stands with a deck.
 *
 * @param due cards that wait to be repeated; what is suspended does not
 * @param mature cards whose interval has reached 21 days
 */
public record DeckFigures(int due, int mature) {}
