package hebb.deck.exchange;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of cards, in the order in which they are written. */
enum Column {
    ID,
    KIND,
    FRONT,
    BACK,
    ACCEPT,
    HINT,
    TAGS,
    SOURCE,
    SECTION,
    REVERSED;

    /** What other programs and teachers call them. */
    private static final Map<String, Column> OTHER_NAMES = Map.ofEntries(
            entry("key", ID),
            entry("type", KIND),
            entry("card type", KIND),
            entry("question", FRONT),
            entry("term", FRONT),
            entry("word", FRONT),
            entry("prompt", FRONT),
            entry("expression", FRONT),
            entry("text", FRONT),
            entry("side 1", FRONT),
            entry("answer", BACK),
            entry("definition", BACK),
            entry("meaning", BACK),
            entry("translation", BACK),
            entry("response", BACK),
            entry("solution", BACK),
            entry("side 2", BACK),
            entry("also accept", ACCEPT),
            entry("alternatives", ACCEPT),
            entry("synonyms", ACCEPT),
            entry("clue", HINT),
            entry("tag", TAGS),
            entry("labels", TAGS),
            entry("sources", SOURCE),
            entry("heading", SECTION),
            entry("chapter", SECTION),
            entry("reverse", REVERSED));

    /** The name in the header that is written. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.title().equals(wanted))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(wanted)));
    }
}
