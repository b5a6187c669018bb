package hebb.deck;

import hebb.card.Card;
import hebb.card.CardInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * What becomes of a deck's cards when a file takes their place. A card of the file is the card of the deck with the
 * same id; failing that, the one of the same kind with the same front, so that a file without ids can be sent again.
 *
 * @param added cards of the file that the deck does not have, in the order of the file
 * @param changed cards that the deck has otherwise, in the order of the file
 * @param unchanged cards that the deck has just so, as the deck has them
 * @param gone cards of the deck that the file no longer has, in the order of the deck
 * @param cards all cards of the file in its order, each with the id of the card of the deck that it is
 */
public record DeckChanges(
        List<Card> added, List<CardChange> changed, List<Card> unchanged, List<Card> gone, List<Card> cards) {

    public DeckChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        gone = List.copyOf(gone);
        cards = List.copyOf(cards);
    }

    /** Compares the cards of a deck, each with an id, with those of a file. */
    public static DeckChanges between(List<Card> deck, List<Card> file) {
        return new Matching(deck, file).changes();
    }

    /** The card of the deck that each card of the file takes the place of, by the id after. */
    Map<String, Card> before() {
        Map<String, Card> before = new HashMap<>();
        unchanged.forEach(card -> before.put(String.valueOf(card.info().id()), card));
        changed.forEach(
                change -> before.put(String.valueOf(change.after().info().id()), change.before()));
        return before;
    }

    private static final class Matching {

        private final List<Card> deck;
        private final List<Card> file;
        private final Map<Integer, Integer> deckOfFile = new LinkedHashMap<>();
        private final Set<Integer> matched = new HashSet<>();

        Matching(List<Card> deck, List<Card> file) {
            this.deck = deck;
            this.file = file;
            matchIds();
            matchFronts();
        }

        private void matchIds() {
            Map<String, Integer> byId = new HashMap<>();
            for (int i = 0; i < deck.size(); i++) {
                String id = deck.get(i).info().id();
                if (id != null) byId.putIfAbsent(id, i);
            }
            for (int i = 0; i < file.size(); i++) {
                String id = file.get(i).info().id();
                Integer same = id == null ? null : byId.remove(id);
                if (same != null) match(i, same);
            }
        }

        /** Equal fronts are taken in their order. */
        private void matchFronts() {
            Map<String, Queue<Integer>> byFront = new HashMap<>();
            for (int i = 0; i < deck.size(); i++)
                if (!matched.contains(i))
                    byFront.computeIfAbsent(key(deck.get(i)), key -> new ArrayDeque<>())
                            .add(i);
            for (int i = 0; i < file.size(); i++) {
                Queue<Integer> same = deckOfFile.containsKey(i) ? null : byFront.get(key(file.get(i)));
                if (same != null && !same.isEmpty()) match(i, same.remove());
            }
        }

        private void match(int ofFile, int ofDeck) {
            deckOfFile.put(ofFile, ofDeck);
            matched.add(ofDeck);
        }

        private static String key(Card card) {
            return card.getClass().getSimpleName() + " " + CardFronts.normalised(card);
        }

        DeckChanges changes() {
            List<Card> added = new ArrayList<>();
            List<CardChange> changed = new ArrayList<>();
            List<Card> unchanged = new ArrayList<>();
            List<Card> cards = new ArrayList<>();
            for (int i = 0; i < file.size(); i++) {
                Integer of = deckOfFile.get(i);
                Card card = of == null ? file.get(i) : named(deck.get(of), file.get(i));
                cards.add(card);
                if (of == null) added.add(card);
                else if (card.equals(deck.get(of))) unchanged.add(card);
                else changed.add(new CardChange(deck.get(of), card));
            }
            return new DeckChanges(added, changed, unchanged, gone(), cards);
        }

        private static Card named(Card before, Card after) {
            String id = before.info().id();
            CardInfo info = after.info();
            return info.id() != null || id == null ? after : after.withInfo(info.withId(id));
        }

        private List<Card> gone() {
            List<Card> gone = new ArrayList<>();
            for (int i = 0; i < deck.size(); i++) if (!matched.contains(i)) gone.add(deck.get(i));
            return gone;
        }
    }
}
