package hebb.deck.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules, each with its weight, its reason and the place in the literature where it comes from. */
public enum LintRule {
    ANSWER_TOO_LONG(
            Severity.WARNING,
            "An answer of more than 20 words is recalled in parts, and nobody can grade it in one go.",
            Roots.MINIMUM_INFORMATION),
    SEVERAL_QUESTIONS(
            Severity.WARNING,
            "A card that asks two things is half known on most days; each question deserves its own schedule.",
            Roots.FOCUSED),
    LIST_ANSWER(
            Severity.WARNING,
            "A list of three or more is hard to recall and easy to recall in part; ask for its members one by one.",
            Roots.SETS),
    YES_OR_NO(
            Severity.WARNING,
            "A bare yes or no can be guessed and teaches little; say why, or ask an open question.",
            Roots.EFFORTFUL),
    PRONOUN_WITHOUT_REFERENT(
            Severity.WARNING,
            "Cards come one by one in any order, so a question must name what it is about.",
            Roots.PRECISE),
    CLOZE_FILLER(
            Severity.WARNING,
            "A gap over a small word such as \"the\" or \"of\" trains grammar instead of the subject.",
            Roots.CLOZE),
    MANY_GAPS(
            Severity.WARNING,
            "A text with more than two gaps is several cards in one, and each of them gives the others away.",
            Roots.CLOZE),
    DUPLICATE_FRONT(
            Severity.ERROR,
            "Two cards that ask the same cannot be told apart, neither by the learner nor when a deck is updated.",
            Roots.INTERFERENCE),
    NEAR_DUPLICATE_FRONT(
            Severity.WARNING,
            "Two questions in almost the same words are mixed up; merge them or bring out how they differ.",
            Roots.INTERFERENCE),
    OPTION_LENGTH(
            Severity.WARNING,
            "An option that is much longer or shorter than the rest draws the eye, whatever the learner knows.",
            Roots.OPTION_LENGTH),
    OPTION_GRAMMAR(
            Severity.WARNING,
            "An option that alone is built in another way, a sentence among phrases for instance, stands out.",
            Roots.OPTION_GRAMMAR),
    EQUAL_OPTIONS(
            Severity.ERROR, "Two options that say the same cannot be right and wrong at once.", Roots.OPTION_OVERLAP),
    MISSING_SOURCE(
            Severity.WARNING,
            "Where a deck names its sources, a card without one cannot be checked or trusted.",
            Roots.SOURCES),
    BROKEN_SOURCE(
            Severity.ERROR,
            "A source must lead to a document, and a heading in it, that sources.toml lists.",
            Roots.SOURCES),
    ALLOWANCE_MALFORMED(
            Severity.WARNING,
            "An exception names its rules and gives its reason: <!-- lint: allow answer-too-long: why -->.",
            Roots.HOUSE),
    ALLOWANCE_UNNEEDED(
            Severity.WARNING, "An exception that nothing needs any more would hide the next mistake.", Roots.HOUSE);

    private final Severity severity;
    private final String explanation;
    private final String root;

    LintRule(Severity severity, String explanation, String root) {
        this.severity = severity;
        this.explanation = explanation;
        this.root = root;
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence: why the rule is there. */
    public String explanation() {
        return explanation;
    }

    /** Where the rule comes from. */
    public String root() {
        return root;
    }

    /** The name as it stands in findings and allowances. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule with this name. */
    public static Optional<LintRule> find(String written) {
        return Arrays.stream(values())
                .filter(rule -> rule.written().equals(written))
                .findFirst();
    }

    /** Whether an author can make an exception. */
    boolean allowable() {
        return this != ALLOWANCE_MALFORMED && this != ALLOWANCE_UNNEEDED;
    }
}
