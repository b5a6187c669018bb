package hebb.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * A deck file cut into its pieces from top to bottom.
 *
 * @param frontMatter the lines between the two {@code ---} at the top; empty when there are none
 */
record DeckLayout(List<DeckLine> frontMatter, List<DeckItem> items) {

    private static final String MARK = "---";

    static DeckLayout of(String text, Problems problems) {
        List<String> lines = DeckLexer.lines(text);
        reportControls(lines, problems);
        if (lines.isEmpty() || !lines.get(0).strip().equals(MARK)) return body(List.of(), lines, 0, problems);
        int close = 1;
        while (close < lines.size() && !lines.get(close).strip().equals(MARK)) close++;
        if (close < lines.size()) return body(placed(lines.subList(1, close)), lines, close + 1, problems);
        problems.add(1, 1, "The front matter that begins here is never closed; end it with a line of ---.");
        return body(List.of(), lines, firstCard(lines), problems);
    }

    private static DeckLayout body(List<DeckLine> frontMatter, List<String> lines, int from, Problems problems) {
        List<DeckLine> body = DeckLexer.read(lines.subList(from, lines.size()), from + 1, problems);
        return new DeckLayout(frontMatter, new Segments(problems).cut(body));
    }

    private static List<DeckLine> placed(List<String> frontMatter) {
        List<DeckLine> placed = new ArrayList<>(frontMatter.size());
        for (String line : frontMatter) placed.add(new DeckLine(placed.size() + 2, line, LineKind.OPAQUE));
        return placed;
    }

    /** Where reading goes on after front matter without an end, so that problems below are reported too. */
    private static int firstCard(List<String> lines) {
        int at = 1;
        while (at < lines.size() && !LineKind.of(lines.get(at)).startsCard()) at++;
        return at;
    }

    private static void reportControls(List<String> lines, Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            int at = firstControl(lines.get(i));
            if (at < 0) continue;
            String name = String.format("U+%04X", (int) lines.get(i).charAt(at));
            problems.add(i + 1, at + 1, "The control character " + name + " cannot stand in a deck; remove it.");
        }
    }

    private static int firstControl(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c != '\t' && Character.isISOControl(c)) return at;
        }
        return -1;
    }
}
