package hebb.deck;

import java.util.List;

/** What stands below the header of a deck file, from top to bottom. */
sealed interface DeckItem permits CardBlock, DeckItem.Heading, DeckItem.Comment {

    /** The heading of a section, or {@code #} alone, which ends the section. */
    record Heading(DeckLine line) implements DeckItem {

        /** The text without its marks, empty for {@code #} alone. */
        String text() {
            String text = line.text().strip();
            int start = 0;
            while (start < text.length() && text.charAt(start) == '#') start++;
            int end = text.length();
            while (end > start && text.charAt(end - 1) == '#') end--;
            boolean closed = end > start && Character.isWhitespace(text.charAt(end - 1));
            return text.substring(start, closed ? end : text.length()).strip();
        }
    }

    /** A comment of one or more lines, and whether a blank line follows it. */
    record Comment(List<DeckLine> lines, boolean blankBelow) implements DeckItem {}
}
