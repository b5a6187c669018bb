package hebb.deck;

import java.util.Optional;

/** Why a file is not even looked into. */
public enum FileFault {
    EMPTY,
    TOO_LARGE,
    /** A zip file without a deck file in it, such as an office document. */
    ARCHIVE,
    ARCHIVE_SEVERAL,
    ARCHIVE_TOO_LARGE,
    ARCHIVE_BROKEN,
    BINARY;

    private static final int LOOKED_AT = 8_192;
    private static final int MOST_CONTROLS = 20;

    /** What is wrong with these bytes as a whole; empty where they can be text. */
    public static Optional<FileFault> of(byte[] bytes) {
        if (DeckArchive.isOne(bytes)) return ofArchive(DeckArchive.open(bytes));
        if (bytes.length > DeckFileReader.LARGEST_FILE) return Optional.of(TOO_LARGE);
        if (isBlank(bytes)) return Optional.of(EMPTY);
        return isBinary(bytes) ? Optional.of(BINARY) : Optional.empty();
    }

    /** An archive within an archive is no deck, so this goes no deeper. */
    private static Optional<FileFault> ofArchive(DeckArchive archive) {
        if (archive.fault().isPresent()) return archive.fault();
        return DeckArchive.isOne(archive.deck()) ? Optional.of(BINARY) : of(archive.deck());
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) if (b != ' ' && b != '\n' && b != '\r' && b != '\t') return false;
        return true;
    }

    private static boolean isBinary(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) return true;
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) return false;
        int controls = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) return true;
            if (at < LOOKED_AT && isControl(bytes[at])) controls++;
        }
        return controls > MOST_CONTROLS;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int at = 0; at < mark.length; at++) if ((bytes[at] & 0xFF) != mark[at]) return false;
        return true;
    }
}
