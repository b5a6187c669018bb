package hebb.deck;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.CardKey;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the cards of a file into the rows of a deck. A card keeps its row, and so every learner's schedule, as long as
 * its key stays; one that is no longer in the file is retired, never deleted.
 */
final class DeckStore {

    private final Tx tx;
    private final Ids ids;
    private final Instant now;

    DeckStore(Tx tx, Ids ids, Instant now) {
        this.tx = tx;
        this.ids = ids;
        this.now = now;
    }

    /** @param cards all with an id, each id once */
    void saveCards(DeckId deck, List<Card> cards) {
        CardDao dao = tx.dao(CardDao.class);
        Map<CardKey, CardRow> active = byKey(dao.listByDeck(deck));
        Map<CardKey, CardRow> retired = byKey(dao.listRetired(deck));
        List<CardRow> changed = new ArrayList<>();
        for (int position = 0; position < cards.size(); position++) {
            for (CardRow row : rows(deck, cards.get(position), position)) {
                CardRow known = active.remove(row.key());
                CardRow kept = known != null ? known : retired.get(row.key());
                CardRow wanted = row.withId(kept == null ? new CardId(ids.next()) : kept.id());
                if (!wanted.equals(known)) changed.add(wanted);
            }
        }
        dao.save(changed, now);
        dao.retire(active.values().stream().map(CardRow::id).toList(), now);
    }

    private static List<CardRow> rows(DeckId deck, Card card, int position) {
        String key = Objects.requireNonNull(card.info().id(), "a card is stored with an id");
        String content = CardText.write(card);
        List<CardRow> rows = new ArrayList<>();
        for (int side = 1; side <= card.sides(); side++) {
            rows.add(new CardRow(
                    new CardId(0), deck, key, side, position, card.info().section(), content));
        }
        return rows;
    }

    private static Map<CardKey, CardRow> byKey(List<CardRow> rows) {
        Map<CardKey, CardRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    /** Replaces the titles under which the deck's sources are shown. */
    void saveSources(DeckId deck, Map<String, String> titles) {
        DeckDao dao = tx.dao(DeckDao.class);
        if (dao.mapSources(deck).equals(titles)) return;
        dao.clearSources(deck);
        titles.forEach((document, title) -> dao.addSource(deck, document, title));
    }
}
