package hebb.deck.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds fronts in almost the same words: pairs whose weighted Jaccard similarity, the weight of the words they share
 * over the weight of all their words, is at least {@link #ALIKE}. A word weighs {@code ln(1 + N / n)} when n of N cards
 * have it, so that a template ("Term for …") makes nothing alike and one rare word makes a difference.
 *
 * <p>Not all pairs are compared. When each front's words stand in order of rarity, two fronts this alike share one
 * among the first of both: those before the point where the rest weighs less than {@link #ALIKE} of the whole (prefix
 * filtering; Chaudhuri, Ganti and Kaushik 2006). Only these are looked up in an inverted index.
 */
final class NearDuplicates {

    /** Three quarters of what the two fronts say; in a front of four words, one word more or less. */
    static final double ALIKE = 0.75;

    /** Fronts with fewer words are too short to tell a rewording from another question. */
    private static final int FEWEST_WORDS = 4;

    /** In a small deck the words are weighed as in one of this size, else chance would weigh them. */
    private static final int SMALLEST_DECK = 200;

    /** More cards than this with the same rare word are a table, not rewordings; it also bounds the time. */
    private static final int MOST_COMPARED = 300;

    private final List<WeighedFront> fronts = new ArrayList<>();
    private final Map<Integer, List<Integer>> index = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();

    private NearDuplicates() {}

    /** Each card that is like one before it, with the one that it is most like; the cards come in a fixed order. */
    static List<Hit> among(List<LintCard> cards) {
        List<Set<String>> words = cards.stream().map(Fronts::words).toList();
        WordWeights weights = new WordWeights(words, SMALLEST_DECK);
        NearDuplicates search = new NearDuplicates();
        for (int i = 0; i < cards.size(); i++)
            if (words.get(i).size() >= FEWEST_WORDS) search.take(weights.weigh(cards.get(i), words.get(i)));
        return search.hits;
    }

    private void take(WeighedFront front) {
        int[] rarest = front.untilRestWeighs(ALIKE);
        mostAlike(front, rarest).ifPresent(other -> hits.add(hit(front.card(), other.card())));
        for (int word : rarest) {
            List<Integer> known = index.computeIfAbsent(word, key -> new ArrayList<>());
            if (known.size() < MOST_COMPARED) known.add(fronts.size());
        }
        fronts.add(front);
    }

    private Optional<WeighedFront> mostAlike(WeighedFront front, int[] rarest) {
        BitSet candidates = new BitSet();
        for (int word : rarest) index.getOrDefault(word, List.of()).forEach(candidates::set);
        WeighedFront best = null;
        double most = ALIKE;
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            double likeness = front.likeness(fronts.get(at));
            if (best == null ? likeness >= most : likeness > most) {
                best = fronts.get(at);
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Hit hit(LintCard card, LintCard other) {
        String message = "This asks in almost the same words as " + other.named()
                + "; merge them, or bring out how they differ.";
        return new Hit(LintRule.NEAR_DUPLICATE_FRONT, card, message, other);
    }
}
