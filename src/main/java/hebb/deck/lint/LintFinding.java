package hebb.deck.lint;

import org.jspecify.annotations.Nullable;

/**
 * A rule that a card breaks.
 *
 * @param file the name of the deck's file as it was given
 * @param card the id of the card, null where it has none or where no card is meant
 * @param line where the card or the comment begins, counted from 1
 * @param message one or two short sentences: what was seen and what would mend it
 */
public record LintFinding(
        LintRule rule, String file, @Nullable String card, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + rule.severity().written() + " " + rule.written() + ": " + message;
    }
}
