package hebb.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with gaps in square brackets, asked once for each gap. A backslash before a bracket makes it literal, and the
 * bracket of a Markdown link or image ({@code [text](address)}) is no gap.
 */
public record Cloze(CardInfo info, String text) implements Card {

    /** A gap: the answer hidden there, and where its brackets begin and end in {@link #text} (end exclusive). */
    public record Gap(int start, int end, String answer) {}

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
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '[') {
                int close = closing(at);
                boolean link = close > 0 && close + 1 < text.length() && text.charAt(close + 1) == '(';
                if (close > at + 1 && !link) gaps.add(new Gap(at, close + 1, text.substring(at + 1, close)));
                at = close < 0 ? at + 1 : close + 1;
            } else {
                at++;
            }
        }
        return gaps;
    }

    private int closing(int open) {
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') at++;
            else if (text.charAt(at) == ']') return at;
        }
        return -1;
    }
}
