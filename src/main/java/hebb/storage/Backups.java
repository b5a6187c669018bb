package hebb.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * Backups of an SQLite database, one file each. A backup is one moment of the database, taken while it is used, and has
 * its name only when it was looked through and is on the disk.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    static final String PART = ".part";
    private static final String TRIAL = ".trial";
    private static final SqliteDatabase.Options ALONE = new SqliteDatabase.Options(1, 1, 1);
    private static final int BUSY_MILLIS = 10_000;

    /** https://www.sqlite.org/fileformat.html#magic_header_string */
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Backups() {}

    /** Where a backup of this moment goes when nobody names a place. */
    public static Path place(Path database, Instant now) {
        return folder(database).resolve("hebb-" + stamp(now) + ".db");
    }

    /** The folder beside a database that takes its backups. */
    static Path folder(Path database) {
        return database.resolveSibling("backups");
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
        if (!Files.isRegularFile(database)) return new BackupCheck.Unsound(missing(database));
        if (Files.exists(backup)) throw new FileAlreadyExistsException(backup.toString());
        Path part = part(backup);
        try {
            // Left by somebody who was stopped in the middle.
            Files.deleteIfExists(part);
            PrivateFiles.createWhereMissing(part);
            copy(database, part);
            BackupCheck check = check(part, with(part, TRIAL));
            if (check instanceof BackupCheck.Sound) name(part, backup);
            return check;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Looks through a backup as somebody who needs it would: every page and key is read, and a copy of it is brought to
     * the schema of this program and opened. The backup itself is not touched.
     */
    public static BackupCheck check(Path backup) throws IOException {
        if (!Files.isRegularFile(backup)) return new BackupCheck.Unsound(missing(backup));
        Path folder = Files.createTempDirectory("hebb-backup");
        try {
            return check(backup, folder.resolve("trial.db"));
        } finally {
            Files.delete(folder);
        }
    }

    /** @param trial where a copy may lie meanwhile */
    private static BackupCheck check(Path backup, Path trial) throws IOException {
        try {
            copyBytes(backup, trial);
            Optional<String> damage = damage(trial);
            return damage.isPresent() ? new BackupCheck.Unsound(damage.get()) : opened(trial);
        } catch (StorageException e) {
            return new BackupCheck.Unsound(e.getMessage());
        } finally {
            for (String end : List.of("", "-wal", "-shm", "-journal")) Files.deleteIfExists(with(trial, end));
        }
    }

    /**
     * Puts a backup in the place of the database, which no program may have open. The database of before is kept beside
     * it.
     *
     * @param now names the database of before
     */
    public static RestoreOutcome restore(Path backup, Path database, Instant now) throws IOException {
        if (!Files.isRegularFile(backup)) return new RestoreOutcome.Refused(missing(backup));
        Path part = part(database);
        try {
            copyBytes(backup, part);
            BackupCheck check = check(part, with(part, TRIAL));
            return check instanceof BackupCheck.Sound contents
                    ? replace(database, part, contents, now)
                    : new RestoreOutcome.Refused(((BackupCheck.Unsound) check).why());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static RestoreOutcome replace(Path database, Path part, BackupCheck.Sound contents, Instant now)
            throws IOException {
        Path before = null;
        if (Files.exists(database)) {
            if (isSqlite(database) && !isUnused(database)) return new RestoreOutcome.InUse();
            before = with(database, ".before-" + stamp(now));
            // A damaged database may still have a log beside it.
            for (String end : List.of("-wal", "-shm", "")) {
                if (Files.exists(with(database, end))) Files.move(with(database, end), with(before, end));
            }
        }
        name(part, database);
        return new RestoreOutcome.Restored(contents, before);
    }

    private static String missing(Path backup) {
        return "There is no file " + backup + ".";
    }

    private static Path above(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    private static Path part(Path file) {
        return with(file, PART);
    }

    private static Path with(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static void copy(Path database, Path part) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setBusyTimeout(BUSY_MILLIS);
        try (Connection connection = settings.createConnection("jdbc:sqlite:" + database.toAbsolutePath());
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, part.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    private static void copyBytes(Path from, Path to) throws IOException {
        PrivateFiles.createWhereMissing(to);
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    /** Gives a file its name when its bytes are on the disk, and waits until the name is there as well. */
    private static void name(Path part, Path file) throws IOException {
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        // Windows has no folders that can be synced.
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            sync(above(file), StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static Optional<String> damage(Path trial) {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + trial);
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
            throw Failures.translate(e);
        }
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

    /** Whether the file begins as such files do; what does not is not even opened, lest something changes in it. */
    private static boolean isSqlite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /**
     * Whether no program has the database open: SQLite gives its log up to a single user alone, and puts what is in it
     * into the file. A damaged file is nobody's.
     */
    private static boolean isUnused(Path database) {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + database.toAbsolutePath());
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
