package hebb.deck.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each word tells cards apart: the rarer it is among them, the more. */
final class WordWeights {

    private final Map<String, Integer> cardsByWord = new HashMap<>();
    private final int cards;

    WordWeights(List<Set<String>> fronts, int fewestCards) {
        this.cards = Math.max(fewestCards, fronts.size());
        for (Set<String> front : fronts) for (String word : front) cardsByWord.merge(word, 1, Integer::sum);
    }

    private int cardsWith(String word) {
        return cardsByWord.getOrDefault(word, 1);
    }

    WeighedFront weigh(LintCard card, Set<String> words) {
        List<String> rarestFirst = words.stream()
                .sorted(Comparator.comparingInt(this::cardsWith).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, Double> weights = new HashMap<>();
        for (String word : rarestFirst) weights.put(word, Math.log1p((double) cards / cardsWith(word)));
        return new WeighedFront(card, rarestFirst, weights, sum(rarestFirst, weights));
    }

    private static double sum(List<String> words, Map<String, Double> weights) {
        return words.stream().mapToDouble(weights::get).sum();
    }
}
