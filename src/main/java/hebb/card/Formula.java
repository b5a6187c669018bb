package hebb.card;

/**
 * Mathematics within text: {@code $x^2$} in a line, {@code $$x^2$$} set apart. Money stays money: a formula touches both
 * its dollars, no ASCII letter or digit stands before the first or after the last, and the next dollar after the first
 * must be its end. A backslash before a dollar makes it a plain one.
 */
public final class Formula {

    /** The longest formula: whoever looks for an end looks no further. */
    static final int LONGEST = 2_000;

    private Formula() {}

    /** Where the formula ends (exclusive) that begins at this place, -1 where none does. */
    public static int end(CharSequence text, int at) {
        if (at(text, at) != '$' || at(text, at - 1) == '$') return -1;
        return at(text, at + 1) == '$' ? displayEnd(text, at) : lineEnd(text, at);
    }

    /** Whether the formula that begins here is set apart from its line. */
    public static boolean isDisplay(CharSequence text, int at) {
        return at(text, at + 1) == '$';
    }

    private static int lineEnd(CharSequence text, int at) {
        if (isWord(at(text, at - 1)) || isSpace(at(text, at + 1))) return -1;
        int end = nextDollar(text, at + 1);
        boolean ends = end > at + 1 && !isSpace(at(text, end - 1)) && !isWord(at(text, end + 1));
        return ends && at(text, end + 1) != '$' ? end + 1 : -1;
    }

    private static int displayEnd(CharSequence text, int at) {
        if (at(text, at + 2) == '$') return -1;
        int end = nextDollar(text, at + 2);
        boolean ends = end > at + 2 && at(text, end + 1) == '$' && at(text, end + 2) != '$';
        return ends && !text.subSequence(at + 2, end).toString().isBlank() ? end + 2 : -1;
    }

    /** The next dollar of the same paragraph that no backslash makes plain; -1 where there is none, or code before it. */
    private static int nextDollar(CharSequence text, int from) {
        int most = Math.min(text.length(), from + LONGEST);
        boolean blank = false;
        for (int at = from; at < most; at++) {
            char c = text.charAt(at);
            if (c == '$') return at;
            if (c == '`' || (c == '\n' && blank)) return -1;
            if (c == '\\') at++;
            blank = c == '\n' || (blank && isSpace(c));
        }
        return -1;
    }

    private static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
