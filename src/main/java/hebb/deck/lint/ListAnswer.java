package hebb.deck.lint;

import hebb.card.Cloze;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers must not be lists of three or more. Two are a pair, which holds together. */
final class ListAnswer {

    private static final int SHORTEST_LIST = 3;
    private static final Set<String> NUMBERS =
            Set.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "3", "4", "5", "6", "7", "8", "9");

    private ListAnswer() {}

    static Optional<String> find(LintCard card) {
        int members = Math.max(card.back().items(), card.english() ? members(card) : 0);
        boolean asked = card.english() && asksForList(card.frontTokens());
        if (members < SHORTEST_LIST && !asked) return Optional.empty();
        String what = members < SHORTEST_LIST ? "a list" : "a list of " + members;
        return Optional.of("The answer is " + what + "; ask for its members one by one, or for what they share.");
    }

    private static int members(LintCard card) {
        if (!(card.card() instanceof Cloze cloze))
            return Enumeration.members(card.back().first());
        return cloze.gaps().stream()
                .mapToInt(gap -> Enumeration.members(gap.answer()))
                .max()
                .orElse(0);
    }

    private static boolean asksForList(List<String> words) {
        if (words.size() < 2) return false;
        String first = words.get(0);
        if (first.equals("list") || first.equals("enumerate")) return true;
        String second = words.get(1);
        if (first.equals("name")) return NUMBERS.contains(second) || (second.equals("the") && hasNumber(words, 2));
        return first.equals("what") && second.equals("are") && words.size() > 3 && hasNumber(words, 3);
    }

    private static boolean hasNumber(List<String> words, int at) {
        return at < words.size() && NUMBERS.contains(words.get(at));
    }
}
