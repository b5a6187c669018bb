package hebb.deck;

import hebb.card.Card;
import java.util.List;

/** A deck as one file holds it: its header and its cards in their order. */
public record DeckFile(DeckHeader header, List<Card> cards) {

    public DeckFile {
        cards = List.copyOf(cards);
    }
}
