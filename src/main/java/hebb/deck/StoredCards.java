package hebb.deck;

import hebb.card.Card;
import hebb.storage.Tx;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The cards of a deck as they are kept. Comparing them with a file takes long and needs no transaction, so that nobody's
 * answers wait for it.
 *
 * @param active rows that are asked
 * @param retired rows that nothing asks any more; a card that comes back gets its row back
 */
record StoredCards(List<CardRow> active, List<CardRow> retired) {

    /** Those of a deck that is still to be made. */
    static final StoredCards NONE = new StoredCards(List.of(), List.of());

    StoredCards {
        active = List.copyOf(active);
        retired = List.copyOf(retired);
    }

    static StoredCards of(Tx tx, DeckId deck) {
        CardDao dao = tx.dao(CardDao.class);
        return new StoredCards(dao.listByDeck(deck), dao.listRetired(deck));
    }

    /** The rows of one card alone. */
    static StoredCards ofCard(Tx tx, CardRow row) {
        CardDao dao = tx.dao(CardDao.class);
        return new StoredCards(
                dao.listSiblings(row.deck(), row.cardKey()), dao.listRetiredSiblings(row.deck(), row.cardKey()));
    }

    /** The authored cards in their order. */
    List<Card> cards() {
        return DeckRows.cards(active);
    }

    /**
     * What puts a file in the place of these cards. A card keeps its row, and so every learner's schedule, as long as it
     * can be recognised; one that is no longer in the file is retired, never deleted.
     *
     * @param file cards with ids, each once, or without, which then get some
     */
    RowPlan plan(DeckId deck, List<Card> file, LongSupplier ids) {
        DeckChanges changes = DeckChanges.between(cards(), file);
        return RowPlan.of(deck, this, changes.before(), identified(changes.cards()), ids);
    }

    /** The same cards, all with ids: those of retired cards with the same fronts, else new ones. */
    private List<Card> identified(List<Card> cards) {
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
}
