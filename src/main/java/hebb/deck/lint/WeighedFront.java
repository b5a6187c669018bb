package hebb.deck.lint;

import java.util.Arrays;

/** The words of a front as numbers, from rare to common, with what each number weighs. */
final class WeighedFront {

    /** Sums of the same weights in another order differ in their last digits. */
    private static final double ROUNDING = 1e-9;

    private final LintCard card;
    private final int[] words;
    private final double[] weights;
    private final double total;

    WeighedFront(LintCard card, int[] words, double[] weights) {
        this.card = card;
        this.words = words;
        this.weights = weights;
        this.total = Arrays.stream(words).mapToDouble(word -> weights[word]).sum();
    }

    LintCard card() {
        return card;
    }

    /** The first words, up to where the rest weighs less than this part of the whole. */
    int[] untilRestWeighs(double part) {
        double rest = total;
        int end = 0;
        while (end < words.length && rest + ROUNDING >= part * total) rest -= weights[words[end++]];
        return Arrays.copyOf(words, end);
    }

    /** The weight of the shared words over the weight of all words of the two, from 0 to 1. */
    double likeness(WeighedFront other) {
        double shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < words.length && theirs < other.words.length) {
            int difference = Integer.compare(words[mine], other.words[theirs]);
            if (difference == 0) shared += weights[words[mine]];
            if (difference <= 0) mine++;
            if (difference >= 0) theirs++;
        }
        return shared / (total + other.total - shared) + ROUNDING;
    }
}
