package hebb.deck;

import hebb.deck.SourcesFile.AllowedWording;
import hebb.deck.SourcesFile.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads a sources.toml. Whatever it holds, the answer is what could be read and the problems of the rest. */
final class SourcesReader {

    private final Problems problems;
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final List<AllowedWording> wordings = new ArrayList<>();

    SourcesReader(String fileName) {
        this.problems = new Problems(fileName);
    }

    SourcesFile.Parsed read(String text) {
        TomlParseResult toml = TomlText.parse(DeckFileReader.withoutMark(text), 0, SourcesFile.LONGEST, problems);
        forEachTable(toml, "source", this::readEntry);
        forEachTable(toml, "allowed-wording", this::readWording);
        return new SourcesFile.Parsed(new SourcesFile(byId, wordings), problems.list());
    }

    private void forEachTable(TomlParseResult toml, String key, BiConsumer<TomlTable, Integer> reader) {
        Object tables = toml.get(List.of(key));
        String advice = "Write each " + key + " as a table that begins with [[" + key + "]].";
        if (tables != null && !(tables instanceof TomlArray)) problems.add(1, 1, advice);
        if (!(tables instanceof TomlArray array)) return;
        for (int i = 0; i < array.size(); i++) {
            int line = array.inputPositionOf(i).line();
            if (array.get(i) instanceof TomlTable table) reader.accept(table, line);
            else problems.add(line, 1, advice);
        }
    }

    private void readEntry(TomlTable table, int line) {
        List<String> headings = headings(table);
        Entry entry = new Entry(
                text(table, "id"),
                text(table, "title"),
                text(table, "file"),
                text(table, "kind"),
                headings,
                notTaught(table, line, headings));
        if (!CardRules.isId(entry.id())) problems.add(line, 1, "This source needs an id of small letters and digits.");
        else if (entry.title().isBlank()) problems.add(line, 1, "The source " + entry.id() + " needs a title.");
        else if (byId.putIfAbsent(entry.id(), entry) != null)
            problems.add(line, 1, "There are two sources " + entry.id() + "; give one of them another id.");
    }

    private static List<String> headings(TomlTable table) {
        List<String> headings = new ArrayList<>();
        if (table.get(List.of("headings")) instanceof TomlArray array)
            for (Object heading : array.toList())
                headings.add(String.valueOf(heading).strip());
        return headings;
    }

    private Map<String, String> notTaught(TomlTable table, int line, List<String> headings) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (!(table.get(List.of("not-taught")) instanceof TomlArray array)) return reasons;
        for (int i = 0; i < array.size(); i++) {
            String heading = array.get(i) instanceof TomlTable each ? text(each, "heading") : "";
            String reason = array.get(i) instanceof TomlTable each ? text(each, "reason") : "";
            if (reason.isBlank() || !(headings.contains(heading) || heading.equals(SourcesFile.OPENING)))
                problems.add(
                        line,
                        1,
                        "Write not-taught as { heading = \"…\", reason = \"…\" } with a heading of this source.");
            else reasons.put(heading, reason);
        }
        return reasons;
    }

    private void readWording(TomlTable table, int line) {
        AllowedWording wording = new AllowedWording(text(table, "phrase"), text(table, "reason"));
        if (wording.phrase().isBlank() || wording.reason().isBlank())
            problems.add(line, 1, "An allowed wording needs a phrase and a reason.");
        else wordings.add(wording);
    }

    private static String text(TomlTable table, String key) {
        return table.get(List.of(key)) instanceof String text ? text.strip() : "";
    }
}
