package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.RunningApp;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.deck.WatchedDatabase;
import hebb.deck.media.MediaService;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many cards of a deck a page shows, the deck is asked once. */
final class DeckTextsTest {

    private final RunningApp app = RunningApp.onSqlite();
    private final WatchedDatabase database = new WatchedDatabase(app.database());
    private final DeckService decks = new DeckService(database, app.clock(), new Random(1));
    private final CardMarkup markup = new CardMarkup(new MediaService(database, app.clock()));

    @AfterEach
    void close() {
        app.close();
    }

    private int reads(DeckId deck, List<CardRow> cards) {
        DeckTexts texts = new DeckTexts(decks, markup);
        database.watch();
        for (CardRow row : cards) {
            String html = texts.markup(deck).blocks("![Cell " + row.position() + "](cell-" + row.position() + ".png)");
            assertThat(html).contains("Cell " + row.position());
            texts.sources(deck, row.card());
        }
        return database.read().size();
    }

    @Test
    void seven_cards_cost_as_much_as_one() {
        DeckId deck = decks.listBuiltIn().get(0).deck().id();
        List<CardRow> cards = decks.listCards(deck);
        assertThat(cards).hasSize(7);
        assertThat(cards.get(0).card().info().sources()).isNotEmpty();
        assertThat(reads(deck, cards.subList(0, 1))).isEqualTo(2);
        assertThat(reads(deck, cards)).isEqualTo(2);
    }
}
