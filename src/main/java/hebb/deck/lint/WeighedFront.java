package hebb.deck.lint;

import java.util.List;
import java.util.Map;

/** The words of a front from rare to common, and what they weigh. Two of them are never equal but to themselves. */
final class WeighedFront {

    /** Sums of the same weights in another order differ in their last digits. */
    private static final double ROUNDING = 1e-9;

    private final LintCard card;
    private final List<String> words;
    private final Map<String, Double> weights;
    private final double total;

    WeighedFront(LintCard card, List<String> words, Map<String, Double> weights, double total) {
        this.card = card;
        this.words = words;
        this.weights = weights;
        this.total = total;
    }

    LintCard card() {
        return card;
    }

    /** The first words, up to where the rest weighs less than this part of the whole. */
    List<String> untilRestWeighs(double part) {
        double rest = total;
        int end = 0;
        while (end < words.size() && rest + ROUNDING >= part * total) rest -= weight(words.get(end++));
        return words.subList(0, end);
    }

    /** The weight of the shared words over the weight of all words of the two, from 0 to 1. */
    double likeness(WeighedFront other) {
        double shared = 0;
        for (String word : words) if (other.weights.containsKey(word)) shared += weight(word);
        return shared / (total + other.total - shared) + ROUNDING;
    }

    private double weight(String word) {
        return weights.getOrDefault(word, 0.0);
    }
}
