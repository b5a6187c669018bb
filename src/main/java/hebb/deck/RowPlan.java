package hebb.deck;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.CardKey;
import hebb.storage.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which rows hold the cards of a deck once a file took their place. A row, and with it every learner's schedule, stays
 * with what it asks: with its card when that gets another id, with its gap when that moves in the text.
 *
 * @param save rows to write, those that stay as they are left out
 * @param retire rows that nothing asks any more
 * @param park rows whose key and side are needed by others before they get new ones, if ever
 */
record RowPlan(List<CardRow> save, List<CardId> retire, List<CardId> park) {

    private static final char PARKED = '~';

    RowPlan {
        save = List.copyOf(save);
        retire = List.copyOf(retire);
        park = List.copyOf(park);
    }

    /**
     * @param before the card that each card takes the place of, by the id after
     * @param cards in their new order, each with an id of its own
     */
    static RowPlan of(DeckId deck, StoredCards stored, Map<String, Card> before, List<Card> cards, LongSupplier ids) {
        Planning planning = new Planning(deck, stored, ids);
        for (int position = 0; position < cards.size(); position++) {
            Card card = cards.get(position);
            planning.place(card, before.get(key(card)), position);
        }
        return planning.plan();
    }

    /** The plan that changes one card and leaves all others alone. */
    static RowPlan ofCard(CardRow row, StoredCards siblings, Card card, LongSupplier ids) {
        Planning planning = new Planning(row.deck(), siblings, ids);
        planning.place(card, row.card(), row.position());
        return planning.plan();
    }

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return save.isEmpty() && retire.isEmpty() && park.isEmpty();
    }

    void write(Tx tx, Instant now) {
        CardDao dao = tx.dao(CardDao.class);
        dao.park(park);
        dao.save(save, now);
        dao.retire(retire, now);
    }

    static boolean isParked(CardRow row) {
        return row.cardKey().indexOf(PARKED) >= 0;
    }

    private static String key(Card card) {
        return Objects.requireNonNull(card.info().id(), "a card is stored with an id");
    }

    private static final class Planning {

        private final DeckId deck;
        private final LongSupplier ids;
        private final Map<CardKey, CardRow> active = new LinkedHashMap<>();
        private final Map<String, List<CardRow>> retired = new HashMap<>();
        private final List<CardRow> save = new ArrayList<>();
        private final List<CardRow> leaving = new ArrayList<>();
        private final Set<CardKey> taken = new HashSet<>();

        Planning(DeckId deck, StoredCards stored, LongSupplier ids) {
            this.deck = deck;
            this.ids = ids;
            stored.active().forEach(row -> active.put(row.key(), row));
            stored.retired()
                    .forEach(row -> retired.computeIfAbsent(unparked(row.cardKey()), key -> new ArrayList<>())
                            .add(row));
        }

        void place(Card card, @Nullable Card before, int position) {
            Map<Integer, CardRow> kept = kept(card, before);
            Map<Integer, CardRow> back = kept.size() == card.sides() ? Map.of() : comingBack(card);
            String content = CardText.write(card);
            for (int side = 1; side <= card.sides(); side++) {
                CardRow known = kept.containsKey(side) ? kept.get(side) : revived(back.get(side));
                CardId id = known == null ? new CardId(ids.getAsLong()) : known.id();
                CardRow wanted = new CardRow(
                        id, deck, key(card), side, position, card.info().section(), content);
                taken.add(wanted.key());
                if (wanted.equals(kept.get(side))) continue;
                save.add(wanted);
                if (known != null && !known.key().equals(wanted.key())) leaving.add(known);
            }
        }

        /** The rows of the card before, by the side of the new card that each lives on in. */
        private Map<Integer, CardRow> kept(Card card, @Nullable Card before) {
            Map<Integer, CardRow> kept = new HashMap<>();
            if (before == null) return kept;
            new CardChange(before, card).sides().forEach((old, now) -> {
                CardRow row = active.remove(new CardKey(key(before), old));
                if (row != null) kept.put(now, row);
            });
            return kept;
        }

        /** The retired rows of this card that asked just what one of its sides asks, by that side. */
        private Map<Integer, CardRow> comingBack(Card card) {
            Map<Integer, CardRow> back = new HashMap<>();
            Map<String, Map<Integer, Integer>> sides = new HashMap<>();
            for (CardRow row : retired.getOrDefault(key(card), List.of())) {
                Integer now = sides.computeIfAbsent(row.content(), content -> new CardChange(row.card(), card).sides())
                        .get(row.side());
                if (now != null) back.putIfAbsent(now, row);
            }
            return back;
        }

        private @Nullable CardRow revived(@Nullable CardRow row) {
            if (row != null)
                retired.getOrDefault(unparked(row.cardKey()), List.of()).remove(row);
            return row;
        }

        RowPlan plan() {
            List<CardId> park =
                    new ArrayList<>(leaving.stream().map(CardRow::id).toList());
            active.values().stream().filter(this::isInTheWay).map(CardRow::id).forEach(park::add);
            retired.values().stream()
                    .flatMap(List::stream)
                    .filter(this::isInTheWay)
                    .map(CardRow::id)
                    .forEach(park::add);
            return new RowPlan(save, active.values().stream().map(CardRow::id).toList(), park);
        }

        private boolean isInTheWay(CardRow row) {
            return taken.contains(row.key());
        }

        private static String unparked(String key) {
            int end = key.indexOf(PARKED);
            return end < 0 ? key : key.substring(0, end);
        }
    }
}
