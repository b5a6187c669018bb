package hebb.deck;

import hebb.storage.Database;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every deck there is, for whoever runs the server: nothing here asks for whom, so pages have no use for it. */
public final class AllDecks {

    private final Database database;

    public AllDecks(Database database) {
        this.database = database;
    }

    /** @param login the owner's; null for a built-in deck, and where its owner is gone */
    public record Listed(Deck deck, int cards, @Nullable String login) {

        private boolean isCalled(String name) {
            return Ids.text(deck.id().value()).equals(name) || deck.title().equalsIgnoreCase(name);
        }
    }

    /** By title; archived ones among them. */
    public List<Listed> list() {
        return database.read(tx -> {
            DeckDao dao = tx.dao(DeckDao.class);
            List<Deck> decks = dao.listAll();
            List<DeckId> ids = decks.stream().map(Deck::id).toList();
            Map<DeckId, Integer> cards = tx.dao(CardDao.class).countByDeck(ids);
            Map<DeckId, String> logins = dao.mapOwnerLogins();
            return decks.stream()
                    .map(deck -> new Listed(deck, cards.getOrDefault(deck.id(), 0), logins.get(deck.id())))
                    .toList();
        });
    }

    /** Those of that id, as the addresses of pages have it, or of that title. */
    public List<Listed> find(String name) {
        return list().stream().filter(listed -> listed.isCalled(name)).toList();
    }
}
