package hebb.deck;

import java.util.List;
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

    static DeckHeader header(Deck deck) {
        List<String> tags =
                deck.tags().isEmpty() ? List.of() : List.of(deck.tags().split(SEPARATOR));
        return new DeckHeader(deck.title(), deck.language(), tags, deck.description());
    }
}
