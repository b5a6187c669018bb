package hebb.web;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A formula between two lines that are nothing but {@code $$}: what looks like a list or a heading inside is none. */
final class MathBlockParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    private final MathMarkup.Block block = new MathMarkup.Block();
    private final StringBuilder tex = new StringBuilder();
    private boolean first = true;

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            boolean fence = isFence(state) && state.getIndent() < 4;
            if (!fence) return BlockStart.none();
            return BlockStart.of(new MathBlockParser())
                    .atIndex(state.getLine().getContent().length());
        }
    }

    private static boolean isFence(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getIndex(), line.length())
                .toString()
                .strip()
                .equals(FENCE);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!isFence(state)) return BlockContinue.atIndex(state.getIndex());
        block.closed = true;
        return BlockContinue.finished();
    }

    @Override
    public void addLine(SourceLine line) {
        // The first one is what stands behind the opening dollars: nothing.
        if (!first) tex.append(line.getContent()).append('\n');
        first = false;
    }

    @Override
    public void closeBlock() {
        block.tex = tex.toString().strip();
    }
}
