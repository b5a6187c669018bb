package hebb.deck.lint;

import hebb.card.Choice;
import hebb.card.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Options must be about equally long, the right one above all. */
final class OptionLength {

    /** Short options differ by a word without looking unequal. */
    private static final int SLACK = 12;

    private static final int RIGHT_SLACK = 6;

    private OptionLength() {}

    static Optional<String> find(LintCard card) {
        if (!(card.card() instanceof Choice choice) || choice.options().size() < 2) return Optional.empty();
        if (YesOrNo.isVerdict(choice)) return Optional.empty();
        List<Option> byLength = choice.options().stream()
                .sorted(Comparator.comparingInt(OptionLength::length))
                .toList();
        Option longest = byLength.get(byLength.size() - 1);
        if (length(longest) > 2 * length(byLength.get(0)) + SLACK)
            return Optional.of("The longest option is more than twice as long as the shortest; even them out.");
        boolean rightStandsOut =
                longest.correct() && length(longest) > 1.5 * length(byLength.get(byLength.size() - 2)) + RIGHT_SLACK;
        return rightStandsOut
                ? Optional.of("The right option is by far the longest, which gives it away; even them out.")
                : Optional.empty();
    }

    private static int length(Option option) {
        return option.text().codePointCount(0, option.text().length());
    }
}
