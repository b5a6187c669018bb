package hebb.deck;

import hebb.card.Card;
import hebb.card.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** The documents that the cards of a folder are derived from, as its sources.toml lists them, by id. */
public record SourcesFile(Map<String, Entry> byId) {

    /** The name of the file in the folder of the decks. */
    public static final String NAME = "sources.toml";

    /** What a card names as heading when its statement stands above the document's first heading. */
    public static final String OPENING = "opening";

    private static final int LONGEST = 200_000;

    /**
     * One document.
     *
     * @param file where it is, as a path or an address; empty where none is given
     * @param kind what it is, such as article or paper; empty where none is given
     * @param headings the exact headings that cards may name
     */
    public record Entry(String id, String title, String file, String kind, List<String> headings) {
        public Entry {
            headings = List.copyOf(headings);
        }
    }

    /** The documents that could be read, and every problem of the others. */
    public record Parsed(SourcesFile sources, List<ParseProblem> problems) {}

    public SourcesFile {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** Reads the text of a sources.toml; its name stands in the problems. */
    public static Parsed read(String fileName, String text) {
        Problems problems = new Problems(fileName);
        TomlParseResult toml = TomlText.parse(DeckFileReader.withoutMark(text), 0, LONGEST, problems);
        Map<String, Entry> byId = new LinkedHashMap<>();
        Object tables = toml.get(List.of("source"));
        if (tables instanceof TomlArray array)
            for (int i = 0; i < array.size(); i++) readEntry(array, i, byId, problems);
        else if (tables != null) problems.add(1, 1, "Write each source as a table that begins with [[source]].");
        return new Parsed(new SourcesFile(byId), problems.list());
    }

    private static void readEntry(TomlArray array, int index, Map<String, Entry> byId, Problems problems) {
        int line = array.inputPositionOf(index).line();
        if (!(array.get(index) instanceof TomlTable table)) {
            problems.add(line, 1, "Write each source as a table that begins with [[source]].");
            return;
        }
        Entry entry = new Entry(
                text(table, "id"), text(table, "title"), text(table, "file"), text(table, "kind"), headings(table));
        if (!CardRules.isId(entry.id)) problems.add(line, 1, "This source needs an id of small letters and digits.");
        else if (entry.title.isBlank()) problems.add(line, 1, "The source " + entry.id + " needs a title.");
        else if (byId.putIfAbsent(entry.id, entry) != null)
            problems.add(line, 1, "There are two sources " + entry.id + "; give one of them another id.");
    }

    private static String text(TomlTable table, String key) {
        return table.get(List.of(key)) instanceof String text ? text : "";
    }

    private static List<String> headings(TomlTable table) {
        List<String> headings = new ArrayList<>();
        if (table.get(List.of("headings")) instanceof TomlArray array)
            for (Object heading : array.toList())
                headings.add(String.valueOf(heading).strip());
        return headings;
    }

    /** Why a source leads nowhere, as one sentence; empty when there is such a document and such a heading in it. */
    public Optional<String> whyUnresolved(Source source) {
        Entry entry = byId.get(source.document());
        if (entry == null)
            return Optional.of("The source " + source.document() + " is not in " + NAME + "; add it there.");
        if (leadsSomewhere(source.heading(), entry)) return Optional.empty();
        return Optional.of("The source " + entry.id + " has no heading \"" + source.heading() + "\"; write it as "
                + NAME + " lists it.");
    }

    /** The sources of these cards that do not lead to a document or a heading in it, at the line of their card. */
    public List<ParseProblem> unresolved(String fileName, List<PlacedCard> cards) {
        Problems problems = new Problems(fileName);
        for (PlacedCard placed : cards)
            for (Source source : placed.card().info().sources()) check(source, placed, problems);
        return problems.list();
    }

    private void check(Source source, PlacedCard placed, Problems problems) {
        Entry entry = byId.get(source.document());
        if (entry == null) {
            String message = "has the source " + source.document() + ", which is not in " + NAME + "; add it there.";
            problems.add(placed.line(), 1, named(placed.card()) + message);
        } else if (!leadsSomewhere(source.heading(), entry)) {
            String message = "names a heading that " + entry.id + " does not have: " + source.heading() + ".";
            problems.add(placed.line(), 1, named(placed.card()) + message);
        }
    }

    private static boolean leadsSomewhere(String heading, Entry entry) {
        return heading.isEmpty() || heading.equals(OPENING) || entry.headings.contains(heading);
    }

    private static String named(Card card) {
        return card.info().id() == null
                ? "This card "
                : "The card " + card.info().id() + " ";
    }
}
