package hebb.deck;

import hebb.deck.exchange.DeckFormat;
import hebb.deck.exchange.DeckFormats;
import hebb.deck.media.MediaFolder;
import hebb.deck.media.MediaService;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Decks as files to take away: in each format, or as a zip archive of Markdown with the pictures and sounds. Whoever
 * calls has made sure that the deck may be taken.
 */
public final class DeckExport {

    private static final String ARCHIVE = ".zip";
    private static final int LONGEST_NAME = 60;

    private final DeckService decks;
    private final MediaService media;

    public DeckExport(DeckService decks, MediaService media) {
        this.decks = decks;
        this.media = media;
    }

    /** How the files end that there are, each with its dot. */
    public static List<String> endings() {
        return Stream.concat(DeckFormats.all().stream().map(DeckFormat::ending), Stream.of(ARCHIVE))
                .toList();
    }

    /** The media type of files of that ending; empty where there are none. */
    public static Optional<String> mediaType(String ending) {
        if (ending.equals(ARCHIVE)) return Optional.of("application/zip");
        return format(ending).map(format -> format.mediaType() + "; charset=utf-8");
    }

    private static Optional<DeckFormat> format(String ending) {
        return DeckFormats.all().stream()
                .filter(known -> known.ending().equals(ending))
                .findFirst();
    }

    /** @param ending one of those that there are */
    public void write(Deck deck, String ending, OutputStream out) throws IOException {
        if (ending.equals(ARCHIVE)) archive(deck, out);
        else out.write(format(ending).orElseThrow().write(decks.file(deck)));
    }

    /** One thing at a time goes out, so that no deck is in memory as a whole. */
    private void archive(Deck deck, OutputStream out) throws IOException {
        byte[] text = DeckFormats.MARKDOWN.write(decks.file(deck));
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, plainName(deck) + DeckFormats.MARKDOWN.ending(), text);
        for (MediaService.Listed listed : media.list(deck.id()))
            put(zip, MediaFolder.NAME + "/" + listed.medium().name(), media.content(listed.medium()));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** A name for the file in plain letters, without its ending. */
    public static String plainName(Deck deck) {
        String plain = Normalizer.normalize(deck.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "deck" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
