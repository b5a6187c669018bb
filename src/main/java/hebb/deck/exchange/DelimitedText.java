package hebb.deck.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table in text: its records, and which character stood between their cells. */
record DelimitedText(char separator, List<Row> rows, boolean quotesAsText) {

    /** One record and the line it begins in, counted from 1. */
    record Row(int line, List<String> cells) {}

    /** A character that no text holds, so that quotation marks mean nothing. */
    private static final char NO_QUOTE = '\uFFFF';

    /**
     * Reads all records that are not blank. Where a quotation mark has no partner, none is taken for one, because
     * otherwise one stray mark would swallow the rest of the file.
     */
    static DelimitedText read(String text, char separator) {
        try {
            return new DelimitedText(separator, rows(text, separator, '"'), false);
        } catch (CsvParseException | UncheckedIOException e) {
            return new DelimitedText(separator, rowsWithoutQuotes(text, separator), true);
        }
    }

    private static List<Row> rowsWithoutQuotes(String text, char separator) {
        try {
            return rows(text, separator, NO_QUOTE);
        } catch (CsvParseException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static List<Row> rows(String text, char separator, char quote) {
        List<Row> rows = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        for (CsvRecord record : reader) {
            if (!record.getFields().stream().allMatch(String::isBlank))
                rows.add(new Row((int) record.getStartingLineNumber(), List.copyOf(record.getFields())));
        }
        return rows;
    }
}
