package hebb.storage;

import java.util.Objects;

/**
 * The database refused or lost the work; nothing of it was kept. One exception: when the connection to a PostgreSQL
 * server is lost during the commit, the kind is FAILED and nobody knows, so a write that may be repeated needs a key.
 */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as a caller can act on it. */
    public enum Kind {
        /** Locked by somebody else, or too many writes waiting: worth another try. */
        BUSY,
        /** The disk is full. */
        FULL,
        /** The file or its folder cannot be written. */
        READ_ONLY,
        /** The program is stopping and takes no more work. */
        CLOSED,
        /** A key, check or foreign key was violated. */
        CONSTRAINT,
        /** Anything else. */
        FAILED
    }

    private final Kind kind;

    public StorageException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public StorageException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** A sentence. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public Kind kind() {
        return kind;
    }
}
