package hebb.deck.lint;

import hebb.card.Choice;
import hebb.card.Cloze;
import java.util.Optional;

/** Answers must be short enough to be recalled in one go: one sentence, or a few words in a gap. */
final class AnswerLength {

    /** A spoken English sentence has 15 to 20 words; more than one is more than one answer. */
    private static final int LONGEST_ANSWER = 20;

    /** A term of the trade and its company; more is a clause that nobody fills in word for word. */
    private static final int LONGEST_GAP = 6;

    private AnswerLength() {}

    static Optional<String> find(LintCard card) {
        if (card.card() instanceof Cloze cloze) return inGaps(cloze);
        if (card.card() instanceof Choice choice) return inOptions(choice);
        return tooLong("The answer", card.back().first(), LONGEST_ANSWER);
    }

    private static Optional<String> inGaps(Cloze cloze) {
        return cloze.gaps().stream()
                .flatMap(gap -> tooLong("A gap", gap.answer(), LONGEST_GAP).stream())
                .findFirst();
    }

    private static Optional<String> inOptions(Choice choice) {
        return choice.options().stream()
                .flatMap(option -> tooLong("An option", option.text(), LONGEST_ANSWER).stream())
                .findFirst();
    }

    private static Optional<String> tooLong(String what, String text, int longest) {
        int length = Words.length(text);
        if (length <= longest) return Optional.empty();
        return Optional.of(what + " has " + length + " words; keep it to " + longest
                + ", or split the card. What only explains can go into a paragraph below the answer.");
    }
}
