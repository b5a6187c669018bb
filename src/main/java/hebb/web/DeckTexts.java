package hebb.web;

import hebb.card.Card;
import hebb.card.Source;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the texts of cards need of their decks: pictures, and the titles of sources. Made anew for each request, it asks
 * once for a deck, however many of its cards a page shows.
 */
final class DeckTexts {

    private final DeckService decks;
    private final CardMarkup markup;
    private final Map<DeckId, CardMarkup> markups = new HashMap<>();
    private final Map<DeckId, Map<String, String>> titles = new HashMap<>();

    DeckTexts(DeckService decks, CardMarkup markup) {
        this.decks = decks;
        this.markup = markup;
    }

    CardMarkup markup(DeckId deck) {
        return markups.computeIfAbsent(deck, markup::of);
    }

    List<AnswerPage.SourceLine> sources(DeckId deck, Card card) {
        return card.info().sources().stream()
                .map(source -> new AnswerPage.SourceLine(title(deck, source), source.heading()))
                .toList();
    }

    private String title(DeckId deck, Source source) {
        return titles.computeIfAbsent(deck, decks::sourceTitles).getOrDefault(source.document(), source.document());
    }
}
