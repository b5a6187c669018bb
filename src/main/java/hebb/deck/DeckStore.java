package hebb.deck;

import hebb.card.Card;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes the cards of a file into the rows of a deck. A card keeps its row, and so every learner's schedule, as long as
 * it can be recognised; one that is no longer in the file is retired, never deleted.
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

    /** @param file cards with ids, each once, or without, which then get some */
    void saveCards(DeckId deck, List<Card> file) {
        CardDao dao = tx.dao(CardDao.class);
        List<CardRow> active = dao.listByDeck(deck);
        List<CardRow> retired = dao.listRetired(deck);
        DeckChanges changes = DeckChanges.between(DeckRows.cards(active), file);
        List<Card> cards = identified(changes.cards(), active, retired);
        RowPlan plan = RowPlan.of(deck, active, retired, changes.before(), cards, ids::next);
        dao.park(plan.park());
        dao.save(plan.save(), now);
        dao.retire(plan.retire(), now);
    }

    /** The same cards, all with ids: those of retired cards with the same fronts, else new ones. */
    private static List<Card> identified(List<Card> cards, List<CardRow> active, List<CardRow> retired) {
        Set<String> taken = new HashSet<>();
        active.forEach(row -> taken.add(row.cardKey()));
        cards.stream().map(card -> card.info().id()).filter(Objects::nonNull).forEach(taken::add);
        List<CardRow> free = retired.stream()
                .filter(row -> !RowPlan.isParked(row) && !taken.contains(row.cardKey()))
                .toList();
        List<Card> revived = DeckChanges.between(DeckRows.cards(free), cards).cards();
        free.forEach(row -> taken.add(row.cardKey()));
        CardIds fresh = new CardIds(taken);
        return revived.stream()
                .map(card -> card.info().id() != null
                        ? card
                        : card.withInfo(card.info().withId(fresh.idFor(card))))
                .toList();
    }

    /** Replaces the titles under which the deck's sources are shown. */
    void saveSources(DeckId deck, Map<String, String> titles) {
        DeckDao dao = tx.dao(DeckDao.class);
        if (dao.mapSources(deck).equals(titles)) return;
        dao.clearSources(deck);
        titles.forEach((document, title) -> dao.addSource(deck, document, title));
    }
}
