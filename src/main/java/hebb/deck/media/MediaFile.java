package hebb.deck.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A picture or a sound that is fit to be kept. */
public final class MediaFile {

    private final DeckMedium medium;
    private final byte[] bytes;

    private MediaFile(DeckMedium medium, byte[] bytes) {
        this.medium = medium;
        this.bytes = bytes;
    }

    /** What became of a file that somebody brought: one of the two. */
    public record Looked(String name, Optional<MediaFile> file, Optional<MediaFault> fault) {}

    /** @param raw the name as a browser or an archive gives it */
    public static Looked look(String raw, byte[] bytes) {
        Optional<String> name = MediaName.of(raw);
        Optional<MediaType> type = MediaType.of(bytes);
        if (bytes.length == 0) return refused(raw, MediaFault.EMPTY);
        if (type.isEmpty()) return refused(raw, MediaFault.UNKNOWN);
        if (bytes.length > type.get().most())
            return refused(raw, type.get().isSound() ? MediaFault.SOUND_TOO_LARGE : MediaFault.PICTURE_TOO_LARGE);
        if (name.isEmpty()) return refused(raw, MediaFault.NAME);
        DeckMedium medium = new DeckMedium(name.get(), hash(bytes), type.get(), bytes.length);
        return new Looked(name.get(), Optional.of(new MediaFile(medium, bytes)), Optional.empty());
    }

    private static Looked refused(String raw, MediaFault fault) {
        return new Looked(MediaName.of(raw).orElse("?"), Optional.empty(), Optional.of(fault));
    }

    /** A fit file that a deck has no room for. */
    static Looked refused(MediaFile file, MediaFault fault) {
        return new Looked(file.medium.name(), Optional.empty(), Optional.of(fault));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it is. */
    public DeckMedium medium() {
        return medium;
    }

    /** The bytes themselves, not a copy: they may be many. */
    byte[] bytes() {
        return bytes;
    }
}
