package hebb.practice;

import hebb.card.CardId;
import hebb.deck.CardDao;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.storage.Tx;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags that authors gave to single cards. */
final class CardTags {

    private CardTags() {}

    /** Every tag of the decks' cards, in the order of the alphabet. */
    static List<String> list(Tx tx, List<DeckId> decks) {
        return List.copyOf(tagged(tx, decks)
                .flatMap(row -> row.card().info().tags().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))));
    }

    /** The cards with this tag. */
    static Set<CardId> cards(Tx tx, List<DeckId> decks, String tag) {
        return tagged(tx, decks)
                .filter(row -> row.card().info().tags().stream().anyMatch(tag::equalsIgnoreCase))
                .map(CardRow::id)
                .collect(Collectors.toSet());
    }

    private static Stream<CardRow> tagged(Tx tx, List<DeckId> decks) {
        return decks.stream().flatMap(deck -> tx.dao(CardDao.class).listTagged(deck).stream());
    }
}
