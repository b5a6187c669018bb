package hebb.deck.exchange;

import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Cloze;
import java.util.Locale;
import java.util.Optional;

/** The kinds of cards as a table names them. */
enum CardKind {
    BASIC,
    CLOZE,
    CHOICE;

    static CardKind of(Card card) {
        if (card instanceof Cloze) return CLOZE;
        return card instanceof Choice ? CHOICE : BASIC;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; a basic card where no name is given. */
    static Optional<CardKind> find(String title) {
        String wanted = title.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return Optional.of(BASIC);
        for (CardKind kind : values()) if (kind.title().equals(wanted)) return Optional.of(kind);
        return Optional.empty();
    }
}
