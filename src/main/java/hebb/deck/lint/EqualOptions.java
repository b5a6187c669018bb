package hebb.deck.lint;

import hebb.card.Choice;
import hebb.card.Option;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** No two options of a card may say the same. */
final class EqualOptions {

    private EqualOptions() {}

    static Optional<String> find(LintCard card) {
        if (!(card.card() instanceof Choice choice)) return Optional.empty();
        Set<String> seen = new HashSet<>();
        return choice.options().stream()
                .map(Option::text)
                .filter(text -> !seen.add(Fronts.key(text)))
                .findFirst()
                .map(text -> "The option \"" + text + "\" stands here twice; change or remove one of them.");
    }
}
