package hebb.deck.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One card, one question. */
final class SeveralQuestions {

    /** These ask in a main clause when a verb follows, and tell in a side clause when a subject does. */
    private static final Set<String> ADVERBS = Set.of("how", "why", "when", "where");

    private static final Set<String> DO = Set.of("do", "does", "did");

    private SeveralQuestions() {}

    static Optional<String> find(LintCard card) {
        List<String> tokens = card.frontTokens();
        boolean several = questionMarks(tokens) > 1 || (card.english() && asksTwice(tokens));
        return several
                ? Optional.of("This card asks more than one thing; make each question a card of its own.")
                : Optional.empty();
    }

    /** The questions that end in a mark, quoted ones aside. */
    private static int questionMarks(List<String> tokens) {
        int marks = 0;
        int depth = 0;
        boolean quoted = false;
        boolean wordBefore = false;
        for (String token : tokens) {
            if (token.equals("\"")) quoted = !quoted;
            if ("“«(".contains(token)) depth++;
            if ("”»)".contains(token)) depth--;
            if (token.equals("?") && wordBefore && depth <= 0 && !quoted) marks++;
            wordBefore = Words.isWord(token);
        }
        return marks;
    }

    private static boolean asksTwice(List<String> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++)
            if (English.CONJUNCTIONS.contains(tokens.get(at)) && asksAgain(tokens, at + 1)) return true;
        return false;
    }

    /** Whether a second main question begins after a conjunction: "and why?", "and how does", ", and what is". */
    private static boolean asksAgain(List<String> tokens, int at) {
        String word = tokens.get(at);
        if (!English.INTERROGATIVES.contains(word)) return false;
        if (at + 1 == tokens.size() || tokens.get(at + 1).equals("?")) return true;
        String next = tokens.get(at + 1);
        if (DO.contains(next)) return true;
        boolean afterComma = tokens.get(at - 2).equals(",");
        return English.AUXILIARIES.contains(next) && (ADVERBS.contains(word) || afterComma);
    }
}
