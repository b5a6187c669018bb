package hebb.deck.lint;

import hebb.card.Cloze;
import java.util.Optional;

/** Two gaps at most. */
final class ManyGaps {

    private static final int MOST = 2;

    private ManyGaps() {}

    static Optional<String> find(LintCard card) {
        if (!(card.card() instanceof Cloze cloze)) return Optional.empty();
        int gaps = cloze.gaps().size();
        if (gaps <= MOST) return Optional.empty();
        return Optional.of("This text has " + gaps + " gaps; keep two, and ask the rest in cards of their own.");
    }
}
