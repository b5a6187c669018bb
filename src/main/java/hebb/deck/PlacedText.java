package hebb.deck;

import java.util.ArrayList;
import java.util.List;

/** Text gathered from lines of a file, which remembers where each of them stood. */
final class PlacedText {

    /** Where something stands in a file, line and column counted from 1. */
    record Place(int line, int column) {}

    private record Piece(String text, Place place) {}

    private final List<Piece> pieces = new ArrayList<>();

    /** The text of a card's side: what follows the tag on its line, then the lines below it. */
    static PlacedText ofSide(List<DeckLine> lines, int tagLength) {
        PlacedText side = new PlacedText();
        DeckLine head = lines.get(0);
        String rest = head.text().substring(tagLength);
        int start = rest.length() - rest.stripLeading().length();
        String text = rest.substring(start);
        int escape = Escapes.isEscapedFence(text) ? 1 : 0;
        side.add(text.substring(escape), head.number(), tagLength + start + escape + 1);
        for (DeckLine line : lines.subList(1, lines.size())) side.add(line, 0);
        return side;
    }

    /** Adds a line without its first characters, and without its escape. */
    void add(DeckLine line, int indent) {
        String text = line.text().substring(Math.min(indent, line.text().length()));
        boolean raw = line.kind() == LineKind.OPAQUE || line.kind() == LineKind.COMMENT;
        int escape = !raw && Escapes.isEscaped(text) ? 1 : 0;
        add(text.substring(escape), line.number(), indent + escape + 1);
    }

    private void add(String text, int line, int column) {
        pieces.add(new Piece(text, new Place(line, column)));
    }

    String text() {
        return joined().strip();
    }

    /** Where the character at this offset of {@link #text()} stands. */
    Place place(int offset) {
        String joined = joined();
        int rest = offset + joined.length() - joined.stripLeading().length();
        for (Piece piece : pieces) {
            if (rest <= piece.text.length()) return new Place(piece.place.line, piece.place.column + rest);
            rest -= piece.text.length() + 1;
        }
        return pieces.get(0).place;
    }

    private String joined() {
        if (pieces.size() == 1) return pieces.get(0).text;
        StringBuilder joined = new StringBuilder();
        for (Piece piece : pieces) joined.append(piece.text).append('\n');
        return joined.toString();
    }
}
