package hebb.deck;

import java.util.ArrayList;
import java.util.List;

/** Gives each line its kind: fences and comments first, because inside them nothing else has a meaning. */
final class DeckLexer {

    private static final String COMMENT_END = "-->";
    private static final int TAG_LENGTH = 2;

    private final List<String> lines;
    private final int firstNumber;
    private final Problems problems;
    private final Fences fences;
    private final int lastCommentEnd;
    private final List<DeckLine> read;

    private DeckLexer(List<String> lines, int firstNumber, Problems problems) {
        this.lines = lines;
        this.firstNumber = firstNumber;
        this.problems = problems;
        this.fences = new Fences(lines);
        this.lastCommentEnd = lastCommentEnd(lines);
        this.read = new ArrayList<>(lines.size());
    }

    /** The kinds of these lines, the first of which has the given number in its file. */
    static List<DeckLine> read(List<String> lines, int firstNumber, Problems problems) {
        DeckLexer lexer = new DeckLexer(lines, firstNumber, problems);
        int at = 0;
        while (at < lines.size()) at = lexer.readFrom(at);
        return lexer.read;
    }

    /** Cuts text into lines at LF, CRLF and CR. */
    static List<String> lines(String text) {
        return text.lines().toList();
    }

    private int readFrom(int at) {
        LineKind kind = LineKind.of(lines.get(at));
        if (kind == LineKind.COMMENT) return readComment(at);
        boolean tagged = kind.startsCard() || kind == LineKind.ANSWER;
        int close = tagged || kind == LineKind.TEXT ? fences.closing(at, tagged ? TAG_LENGTH : 0) : -1;
        add(at, close >= 0 && !tagged ? LineKind.OPAQUE : kind);
        for (int inside = at + 1; inside <= close; inside++) add(inside, LineKind.OPAQUE);
        return Math.max(at, close) + 1;
    }

    private int readComment(int at) {
        int end = commentEnd(at);
        if (end == lines.size())
            problems.add(firstNumber + at, 1, "This comment is never closed; end it with " + COMMENT_END + ".");
        for (int inside = at; inside < Math.min(end + 1, lines.size()); inside++)
            add(inside, inside == end && textAfterComment(inside) ? LineKind.OPAQUE : LineKind.COMMENT);
        return end + 1;
    }

    private int commentEnd(int at) {
        if (lines.get(at).indexOf(COMMENT_END, "<!--".length()) >= 0) return at;
        if (lastCommentEnd <= at) return lines.size();
        int end = at + 1;
        while (!lines.get(end).contains(COMMENT_END)) end++;
        return end;
    }

    private boolean textAfterComment(int at) {
        String line = lines.get(at);
        return !line.substring(line.lastIndexOf(COMMENT_END) + COMMENT_END.length())
                .isBlank();
    }

    private void add(int at, LineKind kind) {
        read.add(new DeckLine(firstNumber + at, lines.get(at), kind));
    }

    private static int lastCommentEnd(List<String> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) if (lines.get(at).contains(COMMENT_END)) return at;
        return -1;
    }
}
