package hebb.deck.coverage;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Cloze;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of cards that an author mixes. */
enum CardKind {
    BASIC("basic"),
    REVERSED("reversed"),
    CLOZE("cloze"),
    CHOICE("choice"),
    TRUE_OR_FALSE("true or false");

    private static final Set<String> VERDICTS = Set.of("True", "False");

    private final String written;

    CardKind(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    static CardKind of(Card card) {
        if (card instanceof Cloze) return CLOZE;
        if (card instanceof Choice choice) return isVerdict(choice) ? TRUE_OR_FALSE : CHOICE;
        return card instanceof Basic basic && basic.reversed() ? REVERSED : BASIC;
    }

    private static boolean isVerdict(Choice choice) {
        return choice.options().stream()
                .map(option -> option.text())
                .collect(Collectors.toSet())
                .equals(VERDICTS);
    }
}
