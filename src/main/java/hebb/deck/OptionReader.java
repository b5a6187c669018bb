package hebb.deck;

import hebb.card.Option;
import hebb.deck.PlacedText.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the options of a choice, each followed by its explanation, which is indented. */
final class OptionReader {

    private final Problems problems;
    private final List<Option> options = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private @Nullable DeckLine head;
    private @Nullable PlacedText explanation;
    private int indent;

    OptionReader(Problems problems) {
        this.problems = problems;
    }

    void read(List<DeckLine> lines) {
        for (DeckLine line : lines) readLine(line);
        finish();
    }

    private void readLine(DeckLine line) {
        if (startsOption(line)) {
            finish();
            head = line;
            places.add(new Place(line.number(), 1));
        } else if (explanation != null && (line.kind() == LineKind.BLANK || line.kind() == LineKind.OPAQUE)) {
            explanation.add(line, Math.min(indent, indentOf(line.text())));
        } else if (line.kind() != LineKind.BLANK) {
            explain(line);
        }
    }

    private void explain(DeckLine line) {
        int width = indentOf(line.text());
        if (width == 0) {
            problems.add(line.number(), 1, advice(line));
            return;
        }
        if (explanation == null) {
            explanation = new PlacedText();
            indent = width;
        }
        explanation.add(line, Math.min(indent, width));
    }

    private static String advice(DeckLine line) {
        if (line.kind() == LineKind.COMMENT) return "A comment cannot stand among the options; move it above the card.";
        if (line.text().startsWith("-")) return "Write an option as - [ ] or - [x], a space and its text.";
        return "Indent the explanation of an option by two spaces, or begin an option with - [ ].";
    }

    private void finish() {
        if (head == null) return;
        String why = explanation == null ? null : explanation.text();
        options.add(new Option(OptionLine.text(head.text()), OptionLine.isCorrect(head.text()), why));
        head = null;
        explanation = null;
    }

    List<Option> options() {
        return options;
    }

    Place place(int index) {
        return places.get(index);
    }

    static boolean startsOption(DeckLine line) {
        return line.kind() == LineKind.TEXT && OptionLine.isOption(line.text());
    }

    private static int indentOf(String text) {
        int width = 0;
        while (width < text.length() && (text.charAt(width) == ' ' || text.charAt(width) == '\t')) width++;
        return width;
    }
}
