package hebb.web;

import hebb.card.Formula;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Teaches Markdown mathematics, before it takes anything inside of a formula for its own marks. */
final class MathMarkup implements Parser.ParserExtension {

    /** Enough to find the end of the longest formula. */
    private static final int LOOKED_AHEAD = 2_100;

    /** A formula within a line or a paragraph. */
    static final class Inline extends CustomNode {
        final String tex;
        final boolean display;

        Inline(String tex, boolean display) {
            this.tex = tex;
            this.display = display;
        }
    }

    /** A formula on lines of its own. */
    static final class Block extends CustomBlock {
        String tex = "";
        boolean closed;
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineContentParserFactory(new InlineFactory());
        builder.customBlockParserFactory(new MathBlockParser.Factory());
    }

    private static final class InlineFactory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return MathMarkup::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int previous = scanner.peekPreviousCodePoint();
        Position start = scanner.position();
        // One character before the dollar, because the rule asks for it.
        String text = (previous == 0 ? " " : Character.toString((char) previous)) + ahead(scanner);
        scanner.setPosition(start);
        int end = Formula.end(text, 1);
        if (end < 0) return ParsedInline.none();
        for (int at = 1; at < end; at++) scanner.next();
        int edge = Formula.isDisplay(text, 1) ? 2 : 1;
        return ParsedInline.of(new Inline(text.substring(1 + edge, end - edge).strip(), edge == 2), scanner.position());
    }

    private static String ahead(Scanner scanner) {
        StringBuilder text = new StringBuilder();
        while (scanner.hasNext() && text.length() < LOOKED_AHEAD) {
            text.append(scanner.peek());
            scanner.next();
        }
        return text.toString();
    }
}
