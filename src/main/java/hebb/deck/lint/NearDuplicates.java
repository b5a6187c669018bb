package hebb.deck.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private final WordWeights weights;
    private final Map<String, List<WeighedFront>> index = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();

    private NearDuplicates(List<Set<String>> fronts) {
        this.weights = new WordWeights(fronts, SMALLEST_DECK);
    }

    /** Each card that is like one before it, with the one that it is most like; the cards come in a fixed order. */
    static List<Hit> among(List<LintCard> cards) {
        List<Set<String>> fronts = cards.stream().map(Fronts::words).toList();
        NearDuplicates search = new NearDuplicates(fronts);
        for (int i = 0; i < cards.size(); i++)
            if (fronts.get(i).size() >= FEWEST_WORDS) search.take(search.weights.weigh(cards.get(i), fronts.get(i)));
        return search.hits;
    }

    private void take(WeighedFront front) {
        List<String> rarest = front.untilRestWeighs(ALIKE);
        mostAlike(front, rarest)
                .ifPresent(other -> hits.add(
                        new Hit(LintRule.NEAR_DUPLICATE_FRONT, front.card(), message(other.card()), other.card())));
        for (String word : rarest) {
            List<WeighedFront> known = index.computeIfAbsent(word, key -> new ArrayList<>());
            if (known.size() < MOST_COMPARED) known.add(front);
        }
    }

    private Optional<WeighedFront> mostAlike(WeighedFront front, List<String> rarest) {
        Set<WeighedFront> compared = new HashSet<>();
        WeighedFront best = null;
        double most = ALIKE;
        for (String word : rarest)
            for (WeighedFront other : index.getOrDefault(word, List.of())) {
                double likeness = compared.add(other) ? front.likeness(other) : 0;
                if (likeness > most || (likeness == most && best == null)) {
                    best = other;
                    most = likeness;
                }
            }
        return Optional.ofNullable(best);
    }

    private static String message(LintCard other) {
        return "This asks in almost the same words as " + other.named() + "; merge them, or bring out how they differ.";
    }
}
