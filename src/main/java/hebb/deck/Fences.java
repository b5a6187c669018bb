package hebb.deck;

import java.util.List;

/**
 * Finds the code fences among some lines, in linear time. A fence that is never closed is none: it would swallow every
 * card after it. Fences may be indented as deep as one likes, because they also stand in lists.
 */
final class Fences {

    private static final int SHORTEST = 3;

    private final List<String> lines;
    private final int[] longestBackticks;
    private final int[] longestTildes;

    Fences(List<String> lines) {
        this.lines = lines;
        this.longestBackticks = longestFrom('`');
        this.longestTildes = longestFrom('~');
    }

    /** Whether text from this column on looks like the first line of a fence. */
    static boolean looksLikeFence(String line, int column) {
        int start = start(line, column);
        return start < line.length() && runLength(line, start) >= SHORTEST;
    }

    /** The index of the line that closes the fence that opens at this line and column, or -1 if none opens there. */
    int closing(int index, int column) {
        String line = lines.get(index);
        int start = start(line, column);
        if (start == line.length()) return -1;
        char mark = line.charAt(start);
        int length = runLength(line, start);
        if (length < SHORTEST || (mark == '`' && line.indexOf('`', start + length) >= 0)) return -1;
        int[] longest = mark == '`' ? longestBackticks : longestTildes;
        if (longest[index + 1] < length) return -1;
        int close = index + 1;
        while (closerLength(lines.get(close), mark) < length) close++;
        return close;
    }

    /** For each line, the length of the longest closing line at or after it. */
    private int[] longestFrom(char mark) {
        int[] longest = new int[lines.size() + 1];
        for (int at = lines.size() - 1; at >= 0; at--)
            longest[at] = Math.max(longest[at + 1], closerLength(lines.get(at), mark));
        return longest;
    }

    private static int closerLength(String line, char mark) {
        int start = start(line, 0);
        if (start == line.length() || line.charAt(start) != mark) return 0;
        int length = runLength(line, start);
        return start(line, start + length) == line.length() ? length : 0;
    }

    private static int start(String line, int from) {
        int at = Math.min(from, line.length());
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) at++;
        return at;
    }

    private static int runLength(String line, int start) {
        char mark = line.charAt(start);
        if (mark != '`' && mark != '~') return 0;
        int end = start;
        while (end < line.length() && line.charAt(end) == mark) end++;
        return end - start;
    }
}
