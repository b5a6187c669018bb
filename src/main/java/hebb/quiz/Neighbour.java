package hebb.quiz;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Cloze;
import hebb.deck.CardRow;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another card of the same deck whose answer is short and plain.
 *
 * @param card the authored card
 * @param expected what it asks for
 */
public record Neighbour(CardRow row, Card card, Expected expected) {

    /** Empty where the row asks for nothing that is short and plain. */
    public static Optional<Neighbour> find(CardRow row) {
        Card card = row.card();
        return Expected.find(card, row.side()).map(expected -> new Neighbour(row, card, expected));
    }

    /** Whether it is asked in the same way: a gap as a gap, and a front from the same direction. */
    boolean isOfKind(Card other, int side) {
        return card.getClass() == other.getClass() && (card instanceof Cloze || row.side() == side);
    }

    /** What is asked of this side. */
    String question() {
        return card instanceof Basic basic && row.side() == 2 ? basic.back() : card.front();
    }

    Stream<String> wordings() {
        return expected.wordings().stream();
    }
}
