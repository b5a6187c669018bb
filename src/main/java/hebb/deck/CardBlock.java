package hebb.deck;

import java.util.List;

/** The lines of one card, from its tag to the last line that is neither blank nor a comment; never empty. */
record CardBlock(List<DeckLine> lines) implements DeckItem {

    DeckLine head() {
        return lines.get(0);
    }

    /** The index of the first attribute, or the number of lines when there is none. */
    int attributesFrom() {
        return indexOf(LineKind.ATTRIBUTE, 0);
    }

    /** The index of the first line of this kind at or after another, or the number of lines. */
    int indexOf(LineKind kind, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() != kind) at++;
        return at;
    }
}
