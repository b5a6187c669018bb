package hebb.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The attributes that may follow a card's text, one line each. */
enum Attribute {
    ID(false),
    ACCEPT(true),
    HINT(false),
    REVERSED(false),
    SOURCE(true),
    TAGS(true);

    static final String KNOWN = Arrays.stream(values()).map(Attribute::written).collect(Collectors.joining(", "));

    private final boolean repeatable;

    Attribute(boolean repeatable) {
        this.repeatable = repeatable;
    }

    boolean repeatable() {
        return repeatable;
    }

    /** The name as it stands in a file. */
    String written() {
        return "@" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Attribute> find(String written) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.written().equals(written))
                .findFirst();
    }

    /** Where the name of the attribute ends in this line; 1 if there is no name. */
    static int nameEnd(String line) {
        int at = 1;
        while (at < line.length() && isNamePart(line.charAt(at))) at++;
        return at;
    }

    /**
     * A name and a colon, known or not, or a known name whose colon was forgotten. Anything else that begins with
     * {@code @} is text: decks about programming are full of it.
     */
    static boolean isAttribute(String line) {
        int end = nameEnd(line);
        if (end == 1) return false;
        if (end < line.length() && line.charAt(end) == ':') return true;
        boolean ended = end == line.length() || Character.isWhitespace(line.charAt(end));
        return ended && find(line.substring(0, end)).isPresent();
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
