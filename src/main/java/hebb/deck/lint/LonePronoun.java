package hebb.deck.lint;

import hebb.card.Choice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A front must not say "it" before it has said what. English only. */
final class LonePronoun {

    /** What "it" stands for comes later: "is it known whether", "does it depend on … that". */
    private static final Set<String> ANNOUNCED = Set.of("that", "whether", "to", "if", "for", "how", "when");

    /** A statement that begins with "it" and has a side clause announces it: "It remains open how". */
    private static final Set<String> SIDE_CLAUSES = Set.of("that", "whether", "how", "why", "when", "where");

    private static final Set<String> ANNOUNCING = Set.of(
            "take", "takes", "seem", "seems", "appear", "appears", "depend", "depends", "follow", "follows", "mean",
            "means", "matter", "matters", "happen", "happens", "help", "helps", "become", "becomes", "make", "makes");

    private LonePronoun() {}

    static Optional<String> find(LintCard card) {
        if (!card.english() || card.front().figure()) return Optional.empty();
        List<String> tokens = card.frontTokens();
        for (int at = 0; at < tokens.size(); at++) {
            String token = tokens.get(at);
            if (English.isReferent(token)) return Optional.empty();
            if (isPronoun(token, card) && !isAnnounced(tokens, at) && !isExplainedBelow(tokens, at))
                return Optional.of("\"" + token + "\" stands here before what it means; name the thing itself.");
        }
        return Optional.empty();
    }

    /** "Which of these" means the options of a choice. */
    private static boolean isPronoun(String token, LintCard card) {
        return English.PERSONAL_PRONOUNS.contains(token)
                || (English.DEMONSTRATIVES.contains(token) && !(card.card() instanceof Choice));
    }

    private static boolean isAnnounced(List<String> tokens, int at) {
        if (!tokens.get(at).equals("it")) return false;
        List<String> rest = tokens.subList(at + 1, tokens.size());
        if (at == 0 && rest.stream().anyMatch(SIDE_CLAUSES::contains)) return true;
        boolean announcing = (at > 0 && English.FORMS_OF_BE.contains(tokens.get(at - 1)))
                || (at + 1 < tokens.size() && isAnnouncing(tokens.get(at + 1)));
        return announcing && rest.stream().anyMatch(ANNOUNCED::contains);
    }

    private static boolean isAnnouncing(String verb) {
        return English.AUXILIARIES.contains(verb) || ANNOUNCING.contains(verb);
    }

    /** In "In their early phase, how do synapses change?" the noun follows after the comma. */
    private static boolean isExplainedBelow(List<String> tokens, int at) {
        if (English.INTERROGATIVES.contains(tokens.get(0)) || at == 0) return false;
        int comma = tokens.subList(at, tokens.size()).indexOf(",");
        return comma >= 0 && tokens.subList(at + comma, tokens.size()).stream().anyMatch(English::isReferent);
    }
}
