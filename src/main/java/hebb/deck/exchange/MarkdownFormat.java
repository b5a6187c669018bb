package hebb.deck.exchange;

import hebb.deck.DeckFile;
import hebb.deck.DeckFileReader;
import hebb.deck.DeckFileWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own deck files. */
final class MarkdownFormat implements DeckFormat {

    @Override
    public String title() {
        return "Markdown deck";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public ImportedDeck read(String fileName, byte[] bytes) {
        return new ImportedDeck(DeckFileReader.lenient().read(fileName, bytes), List.of());
    }

    @Override
    public byte[] write(DeckFile deck) {
        return DeckFileWriter.write(deck).getBytes(StandardCharsets.UTF_8);
    }
}
