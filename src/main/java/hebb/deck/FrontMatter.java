package hebb.deck;

import hebb.card.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the header of a deck file from its front matter. */
final class FrontMatter {

    private static final int LINES_ABOVE = 1;
    private static final int LONGEST = 20_000;

    private final TomlParseResult toml;
    private final Problems problems;

    private FrontMatter(TomlParseResult toml, Problems problems) {
        this.toml = toml;
        this.problems = problems;
    }

    static DeckHeader read(List<DeckLine> lines, String fileName, Problems problems) {
        StringBuilder text = new StringBuilder();
        for (DeckLine line : lines) text.append(line.text()).append('\n');
        TomlParseResult toml = TomlText.parse(text.toString(), LINES_ABOVE, LONGEST, problems);
        return new FrontMatter(toml, problems).header(DeckHeader.titleOf(fileName));
    }

    private DeckHeader header(String fallback) {
        for (String key : toml.keySet()) refuseNested(key);
        Optional<String> title = title("title");
        Optional<String> name = title("name");
        return new DeckHeader(
                title.or(() -> name).orElse(fallback), string("language"), strings("tags"), string("description"));
    }

    /** A title that can be taken; one that is too long is left out, as everything that cannot. */
    private Optional<String> title(String key) {
        String title = string(key);
        if (title == null || title.isBlank()) return Optional.empty();
        int length = Prose.line(title).length();
        if (length <= DeckHeader.LONGEST_TITLE) return Optional.of(title);
        report(key, String.format("This title has %,d characters; keep it to 200.", length));
        return Optional.empty();
    }

    /** Keys that other programs know are welcome, but tables are more than a header can mean. */
    private void refuseNested(String key) {
        if (toml.get(List.of(key)) instanceof TomlTable)
            report(key, "The front matter takes plain values only; replace the table " + key + ".");
    }

    private @Nullable String string(String key) {
        Object value = toml.get(List.of(key));
        if (value == null || value instanceof String) return (String) value;
        if (!(value instanceof TomlTable)) report(key, "Write " + key + " as text in \"quotes\".");
        return null;
    }

    private List<String> strings(String key) {
        Object value = toml.get(List.of(key));
        if (value == null) return List.of();
        List<String> strings = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (Object item : array.toList()) if (item instanceof String text) strings.add(text);
            if (strings.size() == array.size()) return strings;
        }
        if (!(value instanceof TomlTable)) report(key, "Write " + key + " as a list: [\"one\", \"two\"].");
        return strings;
    }

    private void report(String key, String message) {
        TomlPosition position = toml.inputPositionOf(List.of(key));
        int line = position == null ? 1 : position.line();
        int column = position == null ? 1 : position.column();
        problems.add(LINES_ABOVE + line, column, message);
    }
}
