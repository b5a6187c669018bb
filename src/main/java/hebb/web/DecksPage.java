package hebb.web;

import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService.Listed;
import hebb.deck.DeckService.Shelf;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decks that somebody can see. */
public record DecksPage(List<DeckLine> own, List<DeckLine> shared, List<DeckLine> builtIn) {

    /**
     * @param about the description as sanitised HTML, null where there is none
     * @param ownerName null where it is nobody's or the viewer's own
     * @param reports how many wait for the viewer, who looks after the deck
     */
    public record DeckLine(
            String id,
            String title,
            @Nullable String about,
            int cards,
            boolean learning,
            boolean archived,
            @Nullable String ownerName,
            int reports) {}

    static DecksPage of(Shelf shelf, Map<DeckId, Integer> reports, CardMarkup markup) {
        return new DecksPage(
                lines(shelf.own(), reports, markup),
                lines(shelf.shared(), reports, markup),
                lines(shelf.builtIn(), reports, markup));
    }

    static List<DeckLine> lines(List<Listed> decks, Map<DeckId, Integer> reports, CardMarkup markup) {
        return decks.stream()
                .map(listed -> line(listed, reports.getOrDefault(listed.deck().id(), 0), markup))
                .toList();
    }

    private static DeckLine line(Listed listed, int reports, CardMarkup markup) {
        Deck deck = listed.deck();
        return new DeckLine(
                Ids.text(deck.id().value()),
                deck.title(),
                about(deck, markup),
                listed.cards(),
                listed.learning(),
                deck.isArchived(),
                listed.ownerName(),
                reports);
    }

    /** The description for the inside of a line. */
    static @Nullable String about(Deck deck, CardMarkup markup) {
        String description = deck.description();
        return description == null ? null : markup.line(CardMarkup.unmarked(description));
    }
}
