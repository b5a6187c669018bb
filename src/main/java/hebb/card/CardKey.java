package hebb.card;

/**
 * The identity of one askable card inside its deck.
 *
 * @param id the {@code @id} of the authored card
 * @param side which of its siblings this is, counted from 1: forward and reversed, or one for each gap
 */
public record CardKey(String id, int side) {
    public CardKey {
        if (id.isBlank()) throw new IllegalArgumentException("a card key needs an id");
        if (side < 1) throw new IllegalArgumentException("a side is counted from 1");
    }
}
