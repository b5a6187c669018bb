package hebb.deck.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hebb.card.Card;
import hebb.deck.DeckFile;
import hebb.deck.DeckFileReader;
import hebb.deck.DeckHeader;
import hebb.deck.ParseProblem;
import hebb.deck.ParsedDeck;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tables of cards in text. One separator is written, but whichever there is is read. */
final class DelimitedFormat implements DeckFormat {

    /** Spreadsheets take a file without it for something else than UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String title;
    private final String ending;
    private final String mediaType;
    private final char separator;

    DelimitedFormat(String title, String ending, String mediaType, char separator) {
        this.title = title;
        this.ending = ending;
        this.mediaType = mediaType;
        this.separator = separator;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public ImportedDeck read(String fileName, byte[] bytes) {
        if (bytes.length <= DeckFileReader.LARGEST_FILE) return new TableReader(fileName).read(DecodedText.of(bytes));
        String message = String.format("This file has %,d bytes and 10,000,000 are the most; split it.", bytes.length);
        DeckHeader header = DeckHeader.titled(DeckHeader.titleOf(fileName));
        ParseProblem problem = new ParseProblem(fileName, 1, 1, message);
        return new ImportedDeck(new ParsedDeck(header, List.of(), List.of(problem)), List.of());
    }

    @Override
    public byte[] write(DeckFile deck) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            writer.writeRecord(Arrays.stream(Column.values()).map(Column::title).toList());
            for (Card card : deck.cards()) writer.writeRecord(RecordWriter.cells(card));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
