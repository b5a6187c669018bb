package hebb.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Puts a backup in the place of an SQLite database, and keeps the database of before beside it. */
public final class Restore {

    /** https://www.sqlite.org/fileformat.html#magic_header_string */
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path database;
    private final Instant now;

    private Restore(Path database, Instant now) {
        this.database = database;
        this.now = now;
    }

    /**
     * Puts a backup in its place when it was looked through. No program may have the database open; one that opens it in
     * the very moment goes on with the database of before.
     *
     * @param now names the database of before
     */
    public static RestoreOutcome run(Path backup, Path database, Instant now) throws IOException {
        // Behind a symbolic link lie the database and its log both.
        Path real = Files.exists(database) ? database.toRealPath() : database;
        return new Restore(real, now).put(backup);
    }

    private RestoreOutcome put(Path backup) throws IOException {
        Optional<String> absence = Backups.absence(backup);
        if (absence.isPresent()) return new RestoreOutcome.Refused(absence.get());
        Path part = SqliteFiles.part(database);
        try {
            SqliteFiles.copy(backup, part);
            // What lies here is what was looked through, whatever became of the backup meanwhile.
            BackupCheck check = Backups.check(part);
            return check instanceof BackupCheck.Sound contents
                    ? replace(part, contents)
                    : new RestoreOutcome.Refused(((BackupCheck.Unsound) check).why());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** At every moment one of the two has the database's name, where the disk gives a file two names. */
    private RestoreOutcome replace(Path part, BackupCheck.Sound contents) throws IOException {
        if (Files.exists(database) && isSqlite() && !isUnused()) return new RestoreOutcome.InUse();
        Path before = SqliteFiles.with(database, ".before-" + Backups.stamp(now));
        Path kept = keep(before);
        // SQLite would write the log of a database that was damaged or taken away into this one.
        SqliteFiles.moveLogs(database, before);
        SqliteFiles.replace(part, database);
        return new RestoreOutcome.Restored(contents, kept);
    }

    private @Nullable Path keep(Path before) throws IOException {
        if (!Files.exists(database)) return null;
        SqliteFiles.link(database, before);
        return before;
    }

    /** Whether the file begins as such files do; what does not is not even opened, lest something changes in it. */
    private boolean isSqlite() throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /**
     * Whether no program has the database open: SQLite gives its log up to a single user alone, and puts what is in it
     * into the file. A damaged file is nobody's.
     */
    private boolean isUnused() {
        try (Connection connection = SqliteFiles.connect(database, new SQLiteConfig());
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("pragma journal_mode = delete")) {
            return mode.getString(1).equals("delete");
        } catch (SQLException e) {
            if (Failures.isOfTheFile(e)) return true;
            StorageException failure = Failures.translate(e);
            if (failure.kind() == StorageException.Kind.BUSY) return false;
            throw failure;
        }
    }
}
