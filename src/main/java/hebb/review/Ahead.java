package hebb.review;

import java.util.List;

/**
 * A sitting with its next cards, so that a browser can go on without asking for each.
 *
 * @param cards in the order in which they are asked
 */
public record Ahead(Sitting sitting, List<AskedCard> cards) {

    public Ahead {
        cards = List.copyOf(cards);
    }
}
