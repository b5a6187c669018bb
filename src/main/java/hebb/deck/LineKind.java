package hebb.deck;

import java.util.Set;

/** What a line of a deck file is by its look alone. */
enum LineKind {
    BLANK,
    TEXT,
    QUESTION,
    ANSWER,
    CLOZE,
    CHOICE,
    ATTRIBUTE,
    SEPARATOR,
    HEADING,
    COMMENT,
    /** Inside a code fence, where nothing has a meaning of its own. */
    OPAQUE;

    private static final int DEEPEST_HEADING = 6;
    private static final Set<LineKind> STARTS = Set.of(QUESTION, CLOZE, CHOICE);

    /** The kind of a line that stands outside fences and comments. */
    static LineKind of(String line) {
        if (line.isEmpty()) return BLANK;
        return switch (line.charAt(0)) {
            case 'Q' -> tag(line, QUESTION);
            case 'A' -> tag(line, ANSWER);
            case 'C' -> tag(line, CLOZE);
            case 'M' -> tag(line, CHOICE);
            case '@' -> Attribute.isAttribute(line) ? ATTRIBUTE : TEXT;
            case '#' -> isHeading(line) ? HEADING : TEXT;
            case '<' -> line.startsWith("<!--") ? COMMENT : TEXT;
            default -> other(line);
        };
    }

    /** Whether a card begins with such a line. */
    boolean startsCard() {
        return STARTS.contains(this);
    }

    /** Whether nothing but text can be meant. */
    boolean isPlain() {
        return this == BLANK || this == TEXT;
    }

    private static LineKind tag(String line, LineKind kind) {
        return line.length() > 1 && line.charAt(1) == ':' ? kind : TEXT;
    }

    private static LineKind other(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty()) return BLANK;
        return stripped.equals("---") ? SEPARATOR : TEXT;
    }

    private static boolean isHeading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') level++;
        return level <= DEEPEST_HEADING && (level == line.length() || Character.isWhitespace(line.charAt(level)));
    }
}
