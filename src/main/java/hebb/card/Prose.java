package hebb.card;

import java.util.List;

/**
 * Brings text into the one form that cards keep, so that every card can be written to a file and read back exactly:
 * lines end in LF, no white space around the whole, no control characters but the tab, no half surrogate pairs.
 */
public final class Prose {

    private static final char REPLACEMENT = '\uFFFD';

    private Prose() {}

    /** Text of any number of lines. */
    public static String text(String raw) {
        return (isPlain(raw) ? raw : withoutControls(raw)).strip();
    }

    /** Text of one line: each line break, with the white space around it, becomes one space. */
    public static String line(String raw) {
        String text = text(raw);
        if (text.indexOf('\n') < 0) return text;
        StringBuilder line = new StringBuilder(text.length());
        for (String part : text.split("\n", -1)) {
            if (part.isBlank()) continue;
            if (!line.isEmpty()) line.append(' ');
            line.append(part.strip());
        }
        return line.toString();
    }

    /** Texts of one line each, without empty ones and repeated ones, in their order. */
    public static List<String> lines(List<String> raw) {
        return raw.stream()
                .map(Prose::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) return false;
        }
        return true;
    }

    private static String withoutControls(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) clean.append(REPLACEMENT);
            else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) clean.appendCodePoint(c);
        });
        return clean.toString();
    }
}
