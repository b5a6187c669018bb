package hebb.deck.lint;

import java.util.List;
import org.commonmark.parser.Parser;

/**
 * What a Markdown text says, without its marks.
 *
 * @param paragraphs one line each; headings and list items are paragraphs too
 * @param items how many list items there are
 * @param figure whether there is something beside prose: a picture or a block of code
 */
record Wording(List<String> paragraphs, int items, boolean figure) {

    static final Wording NONE = new Wording(List.of(), 0, false);

    private static final int DEEPEST_BLOCK = 50;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();
    private static final String MARKS = "*_[]<>#&\\!`~|\n\t+=-0123456789";

    Wording {
        paragraphs = List.copyOf(paragraphs);
    }

    static Wording of(String markdown) {
        if (markdown.isEmpty()) return NONE;
        if (isPlain(markdown)) return new Wording(List.of(markdown), 0, false);
        return new WordingReader().read(PARSER.parse(markdown));
    }

    /** Spares the parser its work on the many texts that have no mark at all. */
    private static boolean isPlain(String markdown) {
        for (int at = 0; at < markdown.length(); at++) if (MARKS.indexOf(markdown.charAt(at)) >= 0) return false;
        return true;
    }

    /** What has to be recalled: the first paragraph, where those below explain it. */
    String first() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(0);
    }

    String all() {
        return String.join("\n", paragraphs);
    }
}
