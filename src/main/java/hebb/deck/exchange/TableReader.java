package hebb.deck.exchange;

import hebb.deck.DeckHeader;
import hebb.deck.ParseProblem;
import hebb.deck.ParsedDeck;
import hebb.deck.exchange.DelimitedText.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of cards: finds the separator and the header, and reports what it did with the rest. */
final class TableReader {

    private final String fileName;
    private final List<String> notes = new ArrayList<>();

    TableReader(String fileName) {
        this.fileName = fileName;
    }

    ImportedDeck read(DecodedText decoded) {
        if (decoded.isGuessed()) notes.add("The file is not UTF-8 and was read as Windows-1252; look at its accents.");
        DeclaredTable declared = DeclaredTable.of(decoded.text());
        Optional<Character> separator = declared.separator().or(() -> SeparatorGuess.of(declared.text()));
        if (separator.isEmpty()) return readPairs(declared);
        DelimitedText table = DelimitedText.read(declared.text(), separator.get());
        if (table.quotesAsText())
            notes.add("A quotation mark has no partner, so all of them were read as part of the text.");
        return readRows(table.rows(), declared.columns());
    }

    private ImportedDeck readRows(List<Row> rows, List<String> declared) {
        Optional<ColumnPlan> named = ColumnPlan.byHeader(declared);
        Optional<ColumnPlan> header = named.isPresent() || rows.isEmpty()
                ? Optional.empty()
                : ColumnPlan.byHeader(rows.get(0).cells());
        ColumnPlan plan = named.or(() -> header).orElseGet(ColumnPlan::byPosition);
        noteUnused(plan, rows, named.isPresent() || header.isPresent());
        return readRecords(rows.subList(header.isPresent() ? 1 : 0, rows.size()), plan);
    }

    private ImportedDeck readRecords(List<Row> rows, ColumnPlan plan) {
        RecordReader reader = new RecordReader(fileName, plan);
        rows.forEach(reader::read);
        if (reader.idsLeftOut() > 0)
            notes.add(reader.idsLeftOut()
                    + " ids hold other characters than a-z, 0-9, dot, dash and underscore and were" + " left out.");
        return imported(new ParsedDeck(header(), reader.placed(), reader.problems()));
    }

    private void noteUnused(ColumnPlan plan, List<Row> rows, boolean named) {
        if (!plan.unknown().isEmpty())
            notes.add("Nothing is taken from the columns " + String.join(", ", plan.unknown()) + ".");
        boolean more = rows.stream().anyMatch(row -> row.cells().size() > 2);
        if (!named && more)
            notes.add("The first two columns are front and back; name the others in a first line to have them read.");
    }

    /** Some exports put front and back on lines of their own. */
    private ImportedDeck readPairs(DeclaredTable declared) {
        List<Row> lines = lines(declared.text());
        if (lines.isEmpty()) return imported(new ParsedDeck(header(), List.of(), List.of()));
        if (lines.size() % 2 != 0) {
            String message = "No tab, comma, semicolon or bar separates fronts from backs here; put one between them.";
            return imported(new ParsedDeck(
                    header(),
                    List.of(),
                    List.of(new ParseProblem(fileName, lines.get(0).line(), 1, message))));
        }
        notes.add("No separator was found, so each two lines were read as a front and its back.");
        List<Row> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            String back = lines.get(i + 1).cells().get(0);
            pairs.add(new Row(lines.get(i).line(), List.of(lines.get(i).cells().get(0), back)));
        }
        return readRecords(pairs, ColumnPlan.byPosition());
    }

    private static List<Row> lines(String text) {
        List<Row> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) lines.add(new Row(number, List.of(line)));
        }
        return lines;
    }

    private DeckHeader header() {
        return DeckHeader.titled(DeckHeader.titleOf(fileName));
    }

    private ImportedDeck imported(ParsedDeck parsed) {
        return new ImportedDeck(parsed, notes);
    }
}
