package hebb.deck.lint;

import hebb.deck.PlacedComment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An exception that an author makes for the card below: {@code <!-- lint: allow rule, rule: reason -->}.
 *
 * @param rules empty when the comment cannot be understood
 */
record Allowance(PlacedComment comment, List<LintRule> rules) {

    private static final String MARK = "lint:";
    private static final String VERB = "allow ";

    /** The exception in this comment, empty when it is about something else. */
    static Optional<Allowance> of(PlacedComment comment) {
        String text = comment.text()
                .replace("<!--", " ")
                .replace("-->", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (!text.startsWith(MARK)) return Optional.empty();
        return Optional.of(
                new Allowance(comment, rules(text.substring(MARK.length()).strip())));
    }

    private static List<LintRule> rules(String text) {
        int colon = text.indexOf(':');
        if (!text.startsWith(VERB) || colon < 0 || text.substring(colon + 1).isBlank()) return List.of();
        String[] names = text.substring(VERB.length(), colon).split(",", -1);
        List<LintRule> rules = Arrays.stream(names)
                .flatMap(name -> LintRule.find(name.strip()).stream())
                .filter(LintRule::allowable)
                .distinct()
                .toList();
        return rules.size() == names.length ? rules : List.of();
    }

    boolean isMalformed() {
        return rules.isEmpty();
    }
}
