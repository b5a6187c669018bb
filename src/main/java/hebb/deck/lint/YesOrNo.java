package hebb.deck.lint;

import hebb.card.Basic;
import hebb.card.Choice;
import hebb.card.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Yes, no, true and false need a reason beside them. English only, because it knows them by their words. */
final class YesOrNo {

    private static final Set<String> VERDICTS = Set.of("yes", "no", "true", "false");

    private YesOrNo() {}

    static Optional<String> find(LintCard card) {
        if (!card.english()) return Optional.empty();
        if (card.card() instanceof Basic && isBareVerdict(Words.of(card.back().all())))
            return Optional.of("The answer is a bare yes or no; add the reason, or ask an open question.");
        if (card.card() instanceof Choice choice && isVerdict(choice) && !isExplained(choice))
            return Optional.of("Nothing says why the wrong verdict is wrong; add an explanation below it.");
        return Optional.empty();
    }

    /** "No, it does not" says no more than "no". */
    private static boolean isBareVerdict(List<String> words) {
        if (words.isEmpty() || !VERDICTS.contains(words.get(0))) return false;
        return words.stream().skip(1).noneMatch(word -> English.isContent(word) && !word.equals("not"));
    }

    /** Whether the options of this card are two verdicts and nothing else. */
    static boolean isVerdict(Choice choice) {
        Set<String> texts = choice.options().stream()
                .map(option -> String.join(" ", Words.of(option.text())))
                .collect(Collectors.toSet());
        return texts.size() == 2 && VERDICTS.containsAll(texts);
    }

    private static boolean isExplained(Choice choice) {
        return choice.options().stream()
                .filter(option -> !option.correct())
                .map(Option::explanation)
                .allMatch(explanation -> explanation != null);
    }
}
