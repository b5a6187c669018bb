package hebb.deck;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a document as sources.toml lists it, so that {@link SourcesFile#read} reads the same entry again. */
public final class SourcesWriter {

    private final StringBuilder text = new StringBuilder("[[source]]\n");

    private SourcesWriter() {}

    /** The lines of this entry, each ended by LF. */
    public static String write(SourcesFile.Entry entry) {
        SourcesWriter writer = new SourcesWriter();
        writer.value("id", entry.id());
        writer.value("title", entry.title());
        if (!entry.file().isEmpty()) writer.value("file", entry.file());
        if (!entry.kind().isEmpty()) writer.value("kind", entry.kind());
        writer.list("headings", entry.headings().stream().map(TomlText::quoted).toList());
        if (!entry.notTaught().isEmpty())
            writer.list(
                    "not-taught",
                    entry.notTaught().entrySet().stream()
                            .map(SourcesWriter::notTaught)
                            .toList());
        return writer.text.toString();
    }

    private static String notTaught(Map.Entry<String, String> each) {
        return "{ heading = " + TomlText.quoted(each.getKey()) + ", reason = " + TomlText.quoted(each.getValue())
                + " }";
    }

    private void value(String key, String value) {
        text.append(key).append(" = ").append(TomlText.quoted(value)).append('\n');
    }

    private void list(String key, List<String> items) {
        String lines = items.stream().map(item -> "  " + item + ",\n").collect(Collectors.joining("", "[\n", "]"));
        text.append(key).append(" = ").append(items.isEmpty() ? "[]" : lines).append('\n');
    }
}
