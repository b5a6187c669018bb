package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Tells what a database error means, the one place for both databases' codes. */
final class Failures {

    private Failures() {}

    static StorageException stopping() {
        return new StorageException(Kind.CLOSED, sentence(Kind.CLOSED));
    }

    static StorageException tooMany(String what) {
        return new StorageException(Kind.BUSY, "Too many " + what + " are waiting.");
    }

    /** The same failure in our words; an exception that is not the database's comes back as it is. */
    static RuntimeException translate(RuntimeException failure) {
        if (failure instanceof StorageException) return failure;
        SQLException cause = sqlCause(failure);
        return cause == null ? failure : translate(cause);
    }

    static StorageException translate(SQLException cause) {
        Kind kind = kind(cause);
        return new StorageException(kind, ofTheFile(cause).orElse(sentence(kind)), cause);
    }

    /** Whether PostgreSQL undid the work for the sake of another transaction: run again, it may well succeed. */
    static boolean isCollision(Throwable failure) {
        String state = sqlState(failure);
        return "40001".equals(state) || "40P01".equals(state);
    }

    /**
     * Whether a key was taken. When two transactions insert the same key at once, the second fails although it looked
     * before it inserted; run again, it sees the row of the first.
     */
    static boolean isTakenKey(Throwable failure) {
        return "23505".equals(sqlState(failure));
    }

    /** Whether the SQLite file is damaged, or is none. */
    static boolean isOfTheFile(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null && ofTheFile(cause).isPresent();
    }

    private static @Nullable String sqlState(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause == null ? null : cause.getSQLState();
    }

    private static @Nullable SQLException sqlCause(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) return sql;
        }
        return null;
    }

    private static Kind kind(SQLException cause) {
        if (cause instanceof SQLiteException sqlite) return sqliteKind(sqlite);
        // The pool gave no connection in time.
        if (cause instanceof SQLTransientConnectionException) return Kind.BUSY;
        return cause.getSQLState() == null ? Kind.FAILED : postgresKind(cause.getSQLState());
    }

    /** What is wrong with the file itself, and what to do. Nothing that Hebb does would mend it, so it is left alone. */
    private static Optional<String> ofTheFile(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) return Optional.empty();
        return switch (primaryCode(sqlite)) {
            case 26 ->
                Optional.of("The file is no SQLite database, and was left as it is:"
                        + " name another file, or move this one away.");
            case 11 ->
                Optional.of("The database file is damaged, and was left as it is:"
                        + " stop the program, and let restore put a backup in its place; it keeps this one.");
            default -> Optional.empty();
        };
    }

    /** The low byte: https://www.sqlite.org/rescode.html */
    private static int primaryCode(SQLiteException cause) {
        return cause.getResultCode().code & 0xff;
    }

    private static Kind sqliteKind(SQLiteException cause) {
        return switch (primaryCode(cause)) {
            case 5, 6 -> Kind.BUSY;
            case 8, 14 -> Kind.READ_ONLY;
            case 13 -> Kind.FULL;
            case 19 -> Kind.CONSTRAINT;
            default -> Kind.FAILED;
        };
    }

    /** https://www.postgresql.org/docs/current/errcodes-appendix.html */
    private static Kind postgresKind(String state) {
        if (state.startsWith("23")) return Kind.CONSTRAINT;
        if (state.startsWith("40")) return Kind.BUSY;
        return switch (state) {
            case "55P03", "53300", "57P03" -> Kind.BUSY;
            case "25006" -> Kind.READ_ONLY;
            case "53100" -> Kind.FULL;
            default -> Kind.FAILED;
        };
    }

    private static String sentence(Kind kind) {
        return switch (kind) {
            case BUSY -> "The database is locked by another program or has too much to do.";
            case FULL -> "The disk of the database is full.";
            case READ_ONLY -> "The database cannot be written: check that its file and folder belong to this program.";
            case CLOSED -> "The program is stopping.";
            case CONSTRAINT -> "The database refused a value that breaks one of its rules.";
            case FAILED -> "The database failed.";
        };
    }
}
