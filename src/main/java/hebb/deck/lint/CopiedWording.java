package hebb.deck.lint;

import hebb.card.Basic;
import hebb.card.Choice;
import hebb.card.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Cards say things in their own words. */
final class CopiedWording {

    private CopiedWording() {}

    static List<Hit> find(Documents documents, List<LintCard> cards) {
        return cards.stream().flatMap(card -> find(documents, card).stream()).toList();
    }

    private static Optional<Hit> find(Documents documents, LintCard card) {
        return texts(card).stream()
                .flatMap(text -> documents.sharedWith(text).stream())
                .findFirst()
                .map(shared -> new Hit(
                        LintRule.COPIED_WORDING,
                        card,
                        "\"" + shared.getKey() + "\" stands in " + shared.getValue() + " too; say it in other words."));
    }

    /** All that a card says. Front and back are also read as one, because an answer may go on where the question ends. */
    private static List<String> texts(LintCard card) {
        List<String> texts = new ArrayList<>(List.of(card.front().all()));
        if (card.card() instanceof Basic)
            texts.addAll(List.of(
                    card.back().all(), card.front().all() + " " + card.back().all()));
        if (card.card() instanceof Choice choice)
            choice.options().stream().flatMap(CopiedWording::texts).forEach(texts::add);
        texts.addAll(card.card().info().accept());
        if (card.card().info().hint() != null) texts.add(card.card().info().hint());
        return texts;
    }

    private static Stream<String> texts(Option option) {
        return Stream.of(option.text(), option.explanation())
                .filter(Objects::nonNull)
                .map(text -> Wording.of(text).all());
    }
}
