package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Tells what a database error means, the one place for both databases' codes. */
final class Failures {

    private Failures() {}

    /** The same failure in our words; an exception that is not the database's comes back as it is. */
    static RuntimeException translate(RuntimeException failure) {
        if (failure instanceof StorageException) return failure;
        SQLException cause = sqlCause(failure);
        return cause == null ? failure : translate(cause);
    }

    static StorageException translate(SQLException cause) {
        Kind kind = kind(cause);
        return new StorageException(kind, sentence(kind), cause);
    }

    /** Whether the same work may well succeed when it is run again. */
    static boolean isWorthRetrying(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null || cause.getSQLState() == null) return false;
        // 23505: two transactions inserted the same key at once; run again, the second finds the first one's row.
        return switch (cause.getSQLState()) {
            case "40001", "40P01", "23505" -> true;
            default -> false;
        };
    }

    private static @Nullable SQLException sqlCause(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) return sql;
        }
        return null;
    }

    private static Kind kind(SQLException cause) {
        return cause instanceof SQLiteException sqlite ? sqliteKind(sqlite) : postgresKind(cause.getSQLState());
    }

    private static Kind sqliteKind(SQLiteException cause) {
        // The low byte is the primary code: https://www.sqlite.org/rescode.html
        return switch (cause.getResultCode().code & 0xff) {
            case 5, 6 -> Kind.BUSY;
            case 8, 14 -> Kind.READ_ONLY;
            case 13 -> Kind.FULL;
            case 19 -> Kind.CONSTRAINT;
            default -> Kind.FAILED;
        };
    }

    private static Kind postgresKind(@Nullable String state) {
        if (state == null) return Kind.FAILED;
        if (state.startsWith("23")) return Kind.CONSTRAINT;
        if (state.startsWith("40") || state.startsWith("55P03")) return Kind.BUSY;
        if (state.equals("25006")) return Kind.READ_ONLY;
        if (state.startsWith("53")) return Kind.FULL;
        return Kind.FAILED;
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
