package hebb.deck.lint;

import hebb.card.Cloze;
import java.util.List;
import java.util.Optional;

/** A gap must stand over a word that means something. English only. */
final class FillerGap {

    private FillerGap() {}

    static Optional<String> find(LintCard card) {
        if (!card.english() || !(card.card() instanceof Cloze cloze)) return Optional.empty();
        return cloze.gaps().stream()
                .map(Cloze.Gap::answer)
                .filter(FillerGap::isFiller)
                .findFirst()
                .map(answer -> "The gap over \"" + answer + "\" asks for a small word; put it over one that matters.");
    }

    private static boolean isFiller(String answer) {
        List<String> words = Words.of(Wording.of(answer).all());
        return !answer.contains("`") && !words.isEmpty() && English.FUNCTION_WORDS.containsAll(words);
    }
}
