package hebb.card;

import java.util.List;

/**
 * A text with gaps in square brackets, asked once for each gap. A backslash right before a bracket makes it
 * literal, and the bracket of a Markdown link or image ({@code [text](address)}, {@code ![text]}) is no gap.
 */
public record Cloze(CardInfo info, String text) implements Card {

    /** A gap: the answer hidden there, and where its brackets begin and end in {@link #text} (end exclusive). */
    public record Gap(int start, int end, String answer) {}

    /** A mistake in the brackets, and where in {@link #text} the bracket stands. */
    public record Fault(int at, Mistake mistake) {}

    /** What can be wrong with a bracket. */
    public enum Mistake {
        NESTED,
        EMPTY,
        UNCLOSED
    }

    public Cloze {
        text = Prose.text(text);
    }

    @Override
    public int sides() {
        return Math.max(1, gaps().size());
    }

    @Override
    public String front() {
        return text;
    }

    @Override
    public Cloze withInfo(CardInfo newInfo) {
        return new Cloze(newInfo, text);
    }

    /** The gaps from left to right; gap n is asked as side n + 1. */
    public List<Gap> gaps() {
        return Brackets.gaps(text);
    }

    /** The mistakes in the brackets from left to right. */
    public List<Fault> faults() {
        return Brackets.faults(text);
    }

    /** The text without the brackets of its gaps. */
    public String filled() {
        StringBuilder filled = new StringBuilder(text.length());
        int at = 0;
        for (Gap gap : gaps()) {
            filled.append(text, at, gap.start()).append(gap.answer());
            at = gap.end();
        }
        return filled.append(text, at, text.length()).toString();
    }
}
