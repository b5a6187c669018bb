package hebb.deck;

import hebb.card.Option;
import java.util.List;

/** The options of a choice as the lines of a deck file, for formats that keep them in one cell or field. */
public final class OptionText {

    private OptionText() {}

    /** The options that could be read, and what is wrong with the other lines. */
    public record Parsed(List<Option> options, List<ParseProblem> problems) {}

    /** One line {@code - [ ] text} or {@code - [x] text} for each option, its explanation indented below it. */
    public static String write(List<Option> options) {
        StringBuilder text = new StringBuilder();
        write(options, text);
        return text.toString().stripTrailing();
    }

    static void write(List<Option> options, StringBuilder out) {
        for (Option option : options) {
            out.append(option.correct() ? "- [x] " : "- [ ] ")
                    .append(option.text())
                    .append('\n');
            if (option.explanation() != null) SideText.writeIndented(option.explanation(), out);
        }
    }

    /** Reads such lines; the name stands in the problems. */
    public static Parsed read(String name, String text) {
        Problems problems = new Problems(name);
        OptionReader reader = new OptionReader(problems);
        reader.read(DeckLexer.read(DeckLexer.lines(text), 1, problems));
        return new Parsed(List.copyOf(reader.options()), problems.list());
    }
}
