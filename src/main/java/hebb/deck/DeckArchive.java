package hebb.deck;

import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaRoom;
import hebb.deck.media.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip file with one deck file and the pictures and sounds of its cards. Of each name in it only the last part counts,
 * and it is unpacked in memory, no further than a deck can be large: nothing is written anywhere.
 */
final class DeckArchive {

    /** The largest zip file: what a deck may have of everything. */
    static final int LARGEST = 24_000_000;

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = DeckFileReader.LARGEST_FILE + MediaRoom.MOST_BYTES + 2_000_000L;
    private static final Set<String> DECKS = Set.of("md", "markdown", "csv", "tsv", "tab", "txt");

    /** What file managers and our own folders of decks leave beside it. */
    private static final Set<String> BESIDE = Set.of("readme.md", "thumbs.db", "desktop.ini", "sources.toml");

    private final List<MediaFile.Looked> media = new ArrayList<>();
    private int decks;
    private String deckName = "";
    private byte[] deck = {};
    private @Nullable FileFault fault;

    private DeckArchive() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    /** Unpacks it; where it has a fault, nothing else about it means anything. */
    static DeckArchive open(byte[] bytes) {
        DeckArchive archive = new DeckArchive();
        if (bytes.length > LARGEST) archive.fault = FileFault.ARCHIVE_TOO_LARGE;
        else archive.fault = archive.read(bytes);
        return archive;
    }

    private @Nullable FileFault read(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = MOST_BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(left, MediaType.LARGEST_SOUND) + 1);
                left -= content.length;
                // Going on to the next entry would unpack the rest of this one, however much that is.
                boolean tooLarge = content.length > MediaType.LARGEST_SOUND || left < 0;
                if (tooLarge || ++entries > MOST_ENTRIES) return FileFault.ARCHIVE_TOO_LARGE;
                if (!entry.isDirectory()) take(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            return FileFault.ARCHIVE_BROKEN;
        }
        if (decks == 0) return FileFault.ARCHIVE;
        return decks > 1 ? FileFault.ARCHIVE_SEVERAL : null;
    }

    private void take(String path, byte[] content) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String plain = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || path.startsWith("__MACOSX/") || BESIDE.contains(plain)) return;
        if (DECKS.contains(plain.substring(plain.lastIndexOf('.') + 1))) {
            decks++;
            deckName = name;
            deck = content;
        } else {
            media.add(MediaFile.look(name, content));
        }
    }

    Optional<FileFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** The name of the deck file, without its folders. */
    String deckName() {
        return deckName;
    }

    /** The deck file byte for byte. */
    byte[] deck() {
        return deck;
    }

    /** The pictures and sounds, and what is none. */
    List<MediaFile.Looked> media() {
        return List.copyOf(media);
    }
}
