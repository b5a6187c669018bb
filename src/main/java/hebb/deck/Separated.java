package hebb.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * Several items on one line with a character between them. A backslash before that character or before another
 * backslash makes it part of the item; before anything else a backslash is an ordinary character.
 */
public final class Separated {

    /** Between answers that are accepted. */
    public static final Separated BY_BAR = new Separated('|');

    /** Between tags. */
    public static final Separated BY_COMMA = new Separated(',');

    private final char separator;

    private Separated(char separator) {
        this.separator = separator;
    }

    /** The items, stripped of white space, without empty ones. */
    public List<String> split(String line) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == separator) finish(item, items);
            else if (isEscape(line, at)) item.append(line.charAt(++at));
            else item.append(c);
        }
        finish(item, items);
        return items;
    }

    /** The line that {@link #split} takes apart into these items again. */
    public String join(List<String> items) {
        StringBuilder line = new StringBuilder();
        for (String item : items) {
            if (!line.isEmpty()) line.append(separator == ',' ? ", " : " | ");
            escape(item, line);
        }
        return line.toString();
    }

    private static void finish(StringBuilder item, List<String> items) {
        String text = item.toString().strip();
        if (!text.isEmpty()) items.add(text);
        item.setLength(0);
    }

    private boolean isEscape(String line, int at) {
        if (line.charAt(at) != '\\' || at + 1 == line.length()) return false;
        char next = line.charAt(at + 1);
        return next == '\\' || next == separator;
    }

    private void escape(String item, StringBuilder line) {
        for (int at = 0; at < item.length(); at++) {
            char c = item.charAt(at);
            boolean last = at + 1 == item.length();
            if (c == separator || isEscape(item, at) || (c == '\\' && last)) line.append('\\');
            line.append(c);
        }
    }
}
