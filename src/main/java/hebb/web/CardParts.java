package hebb.web;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Option;
import hebb.card.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a card consists of, as its author writes it: the ends of message keys, and texts. */
final class CardParts {

    private CardParts() {}

    /** Every part of every card, the front first; empty where this card has none. */
    static Map<String, String> of(Card card) {
        CardInfo info = card.info();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("front", card.front());
        parts.put("back", card instanceof Basic basic ? basic.back() : "");
        parts.put("options", card instanceof Choice choice ? options(choice) : "");
        parts.put("reversed", card instanceof Basic basic && basic.reversed() ? "yes" : "");
        parts.put("accept", String.join(" | ", info.accept()));
        parts.put("hint", Objects.requireNonNullElse(info.hint(), ""));
        parts.put("sources", info.sources().stream().map(Source::written).collect(Collectors.joining(" | ")));
        parts.put("tags", String.join(", ", info.tags()));
        parts.put("section", Objects.requireNonNullElse(info.section(), ""));
        return parts;
    }

    private static String options(Choice choice) {
        return choice.options().stream().map(CardParts::option).collect(Collectors.joining("\n"));
    }

    private static String option(Option option) {
        String why = option.explanation() == null ? "" : "\n  " + option.explanation();
        return (option.correct() ? "- [x] " : "- [ ] ") + option.text() + why;
    }
}
