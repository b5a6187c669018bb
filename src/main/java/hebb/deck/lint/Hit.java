package hebb.deck.lint;

import org.jspecify.annotations.Nullable;

/**
 * A card that breaks a rule, before the author's exceptions are looked at.
 *
 * @param other the card that it clashes with, whose exception counts as well; null where it is alone
 */
record Hit(
        LintRule rule,
        LintCard card,
        String message,
        @Nullable LintCard other) {

    Hit(LintRule rule, LintCard card, String message) {
        this(rule, card, message, null);
    }

    LintFinding finding() {
        return new LintFinding(rule, card.file(), card.id(), card.line(), message);
    }
}
