package hebb.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * Backups of an SQLite database, one file each. A backup is one moment of the database, taken while it is used, and has
 * its name only when it was looked through and is on the disk. Putting one back is for {@link Restore}.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final SqliteDatabase.Options ALONE = new SqliteDatabase.Options(1, 1, 1);
    private static final int BUSY_MILLIS = 10_000;

    private Backups() {}

    /** Where a backup of this moment goes when nobody names a place. */
    public static Path place(Path database, Instant now) {
        return folder(database).resolve(name(database) + "-" + stamp(now) + ".db");
    }

    /** The folder beside a database that takes its backups. */
    static Path folder(Path database) {
        return database.resolveSibling("backups");
    }

    /** How the names of a database's backups begin, since several may share a folder. */
    static String name(Path database) {
        return database.getFileName().toString().replaceFirst("\\.db$", "");
    }

    static String stamp(Instant at) {
        return STAMP.format(at);
    }

    static Optional<Instant> instant(String stamp) {
        try {
            return Optional.of(STAMP.parse(stamp, Instant::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a backup; where it turns out to be none, there is no file.
     *
     * @throws FileAlreadyExistsException where that file is there already; it is left as it is
     */
    public static BackupCheck make(Path database, Path backup) throws IOException {
        if (!Files.isRegularFile(database)) return new BackupCheck.Unsound(SqliteFiles.missing(database));
        if (Files.exists(backup)) throw new FileAlreadyExistsException(backup.toString());
        Path part = SqliteFiles.part(backup);
        try {
            copy(database, part);
            BackupCheck check = check(part);
            if (check instanceof BackupCheck.Sound) SqliteFiles.name(part, backup);
            return check;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Looks through a backup as somebody who needs it would: every page and key is read, and a copy of it, which lies
     * beside it meanwhile, is brought to the schema of this program and opened. The backup itself is not touched.
     */
    public static BackupCheck check(Path backup) throws IOException {
        Optional<String> absence = absence(backup);
        if (absence.isPresent()) return new BackupCheck.Unsound(absence.get());
        Path trial = SqliteFiles.part(backup);
        try {
            SqliteFiles.copy(backup, trial);
            Optional<String> damage = damage(trial);
            return damage.isPresent() ? new BackupCheck.Unsound(damage.get()) : opened(trial);
        } catch (StorageException e) {
            if (e.kind() == StorageException.Kind.FULL) throw new IOException(trial + ": the disk is full", e);
            return new BackupCheck.Unsound(e.getMessage());
        } finally {
            SqliteFiles.delete(trial);
        }
    }

    /** Why there is no backup in that file, without a look into it. */
    static Optional<String> absence(Path backup) throws IOException {
        if (!Files.isRegularFile(backup)) return Optional.of(SqliteFiles.missing(backup));
        if (!SqliteFiles.hasLog(backup)) return Optional.empty();
        return Optional.of("Beside " + backup + " lies a log with what was written last: name the file in HEBB_DATABASE"
                + " and make a backup of it, which is one file.");
    }

    private static void copy(Path database, Path part) {
        try (Connection connection = SqliteFiles.connect(database, waiting());
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, part.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    /** What is wrong with a database, as a sentence: every page and key of it is read, and nothing is written. */
    public static Optional<String> damage(Path database) {
        try (Connection connection = SqliteFiles.connect(database, waiting());
                Statement statement = connection.createStatement()) {
            if (!isThere(statement, "select 1 from sqlite_master where name = 'flyway_schema_history'")) {
                return Optional.of("The file is no database of Hebb.");
            }
            try (ResultSet told = statement.executeQuery("pragma integrity_check(1)")) {
                if (!told.getString(1).equals("ok")) return Optional.of("The file is damaged: " + told.getString(1));
            }
            boolean dangles = isThere(statement, "pragma foreign_key_check");
            return dangles
                    ? Optional.of("The file is damaged: rows point at others that are not there.")
                    : Optional.empty();
        } catch (SQLException e) {
            if (Failures.isOfTheFile(e)) return Optional.of("The file is damaged, or is no SQLite database.");
            throw Failures.translate(e);
        }
    }

    private static SQLiteConfig waiting() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setBusyTimeout(BUSY_MILLIS);
        return settings;
    }

    private static boolean isThere(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static BackupCheck opened(Path trial) {
        try (Database database = SqliteDatabase.open(trial, ALONE)) {
            Migrator.migrate(database);
            return database.read(tx -> new BackupCheck.Sound(
                    count(tx, "select count(*) from accounts"),
                    count(tx, "select count(*) from decks"),
                    count(tx, "select count(*) from cards where retired_at is null"),
                    count(tx, "select count(*) from reviews")));
        }
    }

    private static int count(Tx tx, String query) {
        return tx.sql(query).find(row -> row.getInt(1)).orElseThrow();
    }
}
