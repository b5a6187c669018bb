package hebb.deck;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.CardKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
    static RowPlan of(
            DeckId deck,
            List<CardRow> active,
            List<CardRow> retired,
            Map<String, Card> before,
            List<Card> cards,
            LongSupplier ids) {
        Planning planning = new Planning(deck, active, retired, ids);
        for (int position = 0; position < cards.size(); position++) {
            Card card = cards.get(position);
            planning.place(card, before.get(key(card)), position);
        }
        return planning.plan();
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

        Planning(DeckId deck, List<CardRow> active, List<CardRow> retired, LongSupplier ids) {
            this.deck = deck;
            this.ids = ids;
            active.forEach(row -> this.active.put(row.key(), row));
            retired.forEach(row -> this.retired
                    .computeIfAbsent(unparked(row.cardKey()), key -> new ArrayList<>())
                    .add(row));
        }

        void place(Card card, @Nullable Card before, int position) {
            Map<Integer, CardRow> kept = kept(card, before);
            String content = CardText.write(card);
            for (int side = 1; side <= card.sides(); side++) {
                CardRow known = kept.containsKey(side) ? kept.get(side) : revived(card, side);
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

        /** A retired row of this card that asked just what this side asks. */
        private @Nullable CardRow revived(Card card, int side) {
            Iterator<CardRow> rows =
                    retired.getOrDefault(key(card), new ArrayList<>()).iterator();
            while (rows.hasNext()) {
                CardRow row = rows.next();
                Integer now = new CardChange(row.card(), card).sides().get(row.side());
                if (now == null || now != side) continue;
                rows.remove();
                return row;
            }
            return null;
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
