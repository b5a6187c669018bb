package hebb.deck.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the words of all fronts from rare to common, and weighs them: the rarer a word, the more it tells. */
final class WordWeights {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;

    WordWeights(List<Set<String>> fronts, int fewestCards) {
        Map<String, Integer> cards = new HashMap<>();
        for (Set<String> front : fronts) for (String word : front) cards.merge(word, 1, Integer::sum);
        List<Map.Entry<String, Integer>> rarestFirst = cards.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        weights = new double[rarestFirst.size()];
        double all = Math.max(fewestCards, fronts.size());
        for (Map.Entry<String, Integer> word : rarestFirst) {
            weights[numbers.size()] = Math.log1p(all / word.getValue());
            numbers.put(word.getKey(), numbers.size());
        }
    }

    WeighedFront weigh(LintCard card, Set<String> words) {
        List<Integer> known = words.stream().map(numbers::get).toList();
        int[] rarestFirst = known.stream()
                .sorted(Comparator.naturalOrder())
                .mapToInt(Integer::intValue)
                .toArray();
        return new WeighedFront(card, rarestFirst, weights);
    }
}
