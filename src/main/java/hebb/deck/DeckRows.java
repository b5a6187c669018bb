package hebb.deck;

import hebb.account.AccountId;
import hebb.card.Card;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the header of a deck file stands in a deck's row. */
final class DeckRows {

    private static final String SEPARATOR = "\n";

    private DeckRows() {}

    static String language(DeckHeader header) {
        @Nullable String language = header.language();
        return language == null ? "" : language;
    }

    static String tags(DeckHeader header) {
        return String.join(SEPARATOR, header.tags());
    }

    /** A deck that is new today. */
    static Deck deck(DeckId id, @Nullable AccountId owner, @Nullable String slug, DeckHeader header, Instant now) {
        return new Deck(
                id,
                owner,
                slug,
                header.title(),
                header.description(),
                language(header),
                tags(header),
                null,
                now,
                now,
                null);
    }

    static DeckHeader header(Deck deck) {
        List<String> tags =
                deck.tags().isEmpty() ? List.of() : List.of(deck.tags().split(SEPARATOR));
        return new DeckHeader(deck.title(), deck.language(), tags, deck.description());
    }

    /** The authored cards that these rows ask, siblings taken together, in their order. */
    static List<Card> cards(List<CardRow> rows) {
        Map<String, CardRow> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.cardKey(), row));
        return first.values().stream().map(CardRow::card).toList();
    }
}
