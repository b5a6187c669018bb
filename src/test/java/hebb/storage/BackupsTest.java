package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.review.Rebuild;
import hebb.review.ReviewWorld;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is known to restore: made beside running writes, looked through, and put back. */
final class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:20:30Z");
    private static final int ROUNDS = 8;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("hebb.db");
    }

    private static int count(Database database, String table) {
        return database.read(tx -> tx.handle()
                .createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    private static BackupCheck.Sound sound(BackupCheck check) {
        assertThat(check).isInstanceOf(BackupCheck.Sound.class);
        return (BackupCheck.Sound) check;
    }

    private static String why(BackupCheck check) {
        return ((BackupCheck.Unsound) check).why();
    }

    /** A database with answers, closed again. */
    private Path answered() {
        try (Database database = TestDatabases.sqlite(file())) {
            new ReviewWorld(database, 3).answerAll();
        }
        return file();
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_restored_is_what_was_there() throws IOException {
        Path backup = Backups.place(file(), NOW);
        List<String> schedules;
        int reviews;
        try (Database database = TestDatabases.sqlite(file())) {
            ReviewWorld world = new ReviewWorld(database, 3);
            world.answerAll();
            schedules = world.schedules();
            reviews = count(database, "reviews");
            assertThat(sound(Backups.make(file(), backup)).reviews()).isEqualTo(reviews);
            world.answerAll();
            assertThat(count(database, "reviews")).isGreaterThan(reviews);
        }
        assertThat(backup).isEqualTo(folder.resolve("backups/hebb-20260301-102030.db"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        RestoreOutcome.Restored restored = (RestoreOutcome.Restored) Restore.run(backup, file(), NOW);
        assertThat(restored.contents().reviews()).isEqualTo(reviews);
        try (Database database = SqliteDatabase.open(file(), SqliteDatabase.Options.DEFAULT)) {
            assertThat(count(database, "reviews")).isEqualTo(reviews);
            assertThat(ReviewWorld.schedules(database)).isEqualTo(schedules);
            assertThat(new Rebuild(database).run(sofar -> {}).differed()).isZero();
        }
        try (Database before =
                SqliteDatabase.open(Objects.requireNonNull(restored.before()), SqliteDatabase.Options.DEFAULT)) {
            assertThat(count(before, "reviews")).isGreaterThan(reviews);
        }
        assertThat(names(folder)).containsExactly("backups", "hebb.db", "hebb.db.before-20260301-102030");
    }

    @Test
    void a_backup_beside_running_writes_is_one_moment() throws IOException {
        try (Database database = TestDatabases.sqlite(file())) {
            database.write(tx -> tx.handle().execute("create table pairs (id integer primary key, half integer)"));
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
                int pairs = 0;
                while (!stop.get()) {
                    database.write(tx -> tx.handle().execute("insert into pairs (half) values (1)")
                            + tx.handle().execute("insert into pairs (half) values (2)"));
                    pairs++;
                }
                return pairs;
            });
            List<Integer> seen = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                Path backup = folder.resolve("copy-" + i + ".db");
                sound(Backups.make(file(), backup));
                try (Database copy = SqliteDatabase.open(backup, SqliteDatabase.Options.DEFAULT)) {
                    int pairs = count(copy, "pairs");
                    seen.add(pairs);
                    // Each backup is of another moment, however slow the machine.
                    while (count(database, "pairs") == pairs) Thread.onSpinWait();
                }
            }
            stop.set(true);
            assertThat(seen).isSorted().allMatch(rows -> rows % 2 == 0);
            assertThat(seen.get(ROUNDS - 1)).isGreaterThan(seen.get(0)).isLessThanOrEqualTo(2 * writing.join());
        }
    }

    @Test
    void what_a_crash_left_in_the_log_is_in_the_backup() throws IOException {
        Path crashed = folder.resolve("crashed.db");
        int reviews;
        try (Database database = TestDatabases.sqlite(file())) {
            new ReviewWorld(database, 3).answerAll();
            reviews = count(database, "reviews");
            Files.copy(file(), crashed);
            Files.copy(folder.resolve("hebb.db-wal"), folder.resolve("crashed.db-wal"));
        }
        Path backup = folder.resolve("copy.db");
        assertThat(sound(Backups.make(crashed, backup)).reviews()).isEqualTo(reviews);
        assertThat(names(folder)).containsExactly("copy.db", "crashed.db", "hebb.db");
    }

    @Test
    void a_database_in_use_is_not_replaced() throws IOException {
        Path backup = folder.resolve("copy.db");
        try (Database database = TestDatabases.sqlite(file())) {
            sound(Backups.make(file(), backup));
            assertThat(Restore.run(backup, file(), NOW)).isInstanceOf(RestoreOutcome.InUse.class);
            database.write(tx -> tx.handle().execute("create table still_there (id integer primary key)"));
            assertThat(count(database, "still_there")).isZero();
        }
        assertThat(names(folder)).containsExactly("copy.db", "hebb.db");
    }

    @Test
    void where_there_is_no_database_a_backup_becomes_one() throws IOException {
        Path backup = folder.resolve("copy.db");
        sound(Backups.make(answered(), backup));
        Path elsewhere = folder.resolve("new/hebb.db");
        RestoreOutcome outcome = Restore.run(backup, elsewhere, NOW);
        assertThat(((RestoreOutcome.Restored) outcome).before()).isNull();
        assertThat(names(folder.resolve("new"))).containsExactly("hebb.db");
        try (Database database = SqliteDatabase.open(elsewhere, SqliteDatabase.Options.DEFAULT)) {
            assertThat(count(database, "reviews")).isPositive();
        }
    }

    @Test
    void a_damaged_database_is_kept_with_its_log_and_replaced() throws IOException {
        Path backup = folder.resolve("copy.db");
        sound(Backups.make(answered(), backup));
        Files.writeString(file(), "this was a database once, and is none any more ".repeat(50));
        Files.writeString(folder.resolve("hebb.db-wal"), "a log");
        assertThat(Restore.run(backup, file(), NOW)).isInstanceOf(RestoreOutcome.Restored.class);
        assertThat(folder.resolve("hebb.db.before-20260301-102030")).content().startsWith("this was");
        assertThat(folder.resolve("hebb.db.before-20260301-102030-wal")).hasContent("a log");
        try (Database database = SqliteDatabase.open(file(), SqliteDatabase.Options.DEFAULT)) {
            assertThat(count(database, "reviews")).isPositive();
        }
    }

    @Test
    void a_log_without_its_database_is_not_written_into_the_restored_one() throws IOException {
        Path backup = folder.resolve("copy.db");
        Path log = folder.resolve("hebb.db-wal");
        int reviews;
        try (Database database = TestDatabases.sqlite(file())) {
            ReviewWorld world = new ReviewWorld(database, 3);
            world.answerAll();
            reviews = sound(Backups.make(file(), backup)).reviews();
            world.answerAll();
            Files.copy(log, folder.resolve("kept"));
        }
        Files.delete(file());
        Files.move(folder.resolve("kept"), log);
        assertThat(((RestoreOutcome.Restored) Restore.run(backup, file(), NOW)).before())
                .isNull();
        try (Database database = SqliteDatabase.open(file(), SqliteDatabase.Options.DEFAULT)) {
            assertThat(count(database, "reviews")).isEqualTo(reviews);
        }
        assertThat(folder.resolve("hebb.db.before-20260301-102030-wal")).isNotEmptyFile();
    }

    @Test
    void a_copy_of_the_file_whose_log_lies_beside_it_is_not_taken_for_all() throws IOException {
        Path copied = folder.resolve("copied.db");
        try (Database database = TestDatabases.sqlite(file())) {
            new ReviewWorld(database, 3).answerAll();
            Files.copy(file(), copied);
            Files.copy(folder.resolve("hebb.db-wal"), folder.resolve("copied.db-wal"));
        }
        assertThat(why(Backups.check(copied))).contains("lies a log");
        assertThat(Restore.run(copied, file(), NOW)).isInstanceOf(RestoreOutcome.Refused.class);
    }

    @Test
    void behind_a_symbolic_link_the_database_itself_is_replaced() throws IOException {
        Path backup = folder.resolve("copy.db");
        sound(Backups.make(answered(), backup));
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), file());
        assertThat(Restore.run(backup, link, NOW)).isInstanceOf(RestoreOutcome.Restored.class);
        assertThat(link).isSymbolicLink();
        assertThat(names(folder)).containsExactly("copy.db", "hebb.db", "hebb.db.before-20260301-102030", "link.db");
    }

    @Test
    void a_database_whose_first_page_is_lost_is_kept_and_replaced() throws IOException {
        Path backup = folder.resolve("copy.db");
        sound(Backups.make(answered(), backup));
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 100, 4_096, (byte) 0xA5);
        Files.write(file(), bytes);
        RestoreOutcome outcome = Restore.run(backup, file(), NOW);
        assertThat(((RestoreOutcome.Restored) outcome).before()).hasBinaryContent(bytes);
        sound(Backups.check(file()));
    }

    @Test
    void what_cannot_be_restored_is_told_and_nothing_is_replaced() throws IOException {
        Path backup = folder.resolve("copy.db");
        sound(Backups.make(answered(), backup));
        byte[] database = Files.readAllBytes(file());
        Path none = folder.resolve("none.db");
        Path text = Files.writeString(folder.resolve("text.db"), "not a database ".repeat(100));
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path half = folder.resolve("half.db");
        Files.copy(backup, half);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        assertThat(why(Backups.check(none))).startsWith("There is no file ");
        assertThat(why(Backups.check(text))).endsWith("is no SQLite database.");
        assertThat(why(Backups.check(empty))).isEqualTo("The file is no database of Hebb.");
        assertThat(why(Backups.check(half))).contains("damaged");
        assertThat(why(Backups.check(scribbled(backup)))).contains("damaged");
        for (Path bad : List.of(none, text, empty, half)) {
            assertThat(Restore.run(bad, file(), NOW)).isInstanceOf(RestoreOutcome.Refused.class);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(database);
        sound(Backups.check(backup));
    }

    /** A copy with other bytes in the middle of its pages. */
    private Path scribbled(Path backup) throws IOException {
        Path scribbled = folder.resolve("scribbled.db");
        Files.copy(backup, scribbled);
        try (RandomAccessFile file = new RandomAccessFile(scribbled.toFile(), "rw")) {
            for (long at = 3L * 4_096; at < file.length(); at += 4_096) {
                file.seek(at);
                file.write(new byte[] {9, 9, 9, 9, 9, 9, 9, 9});
            }
        }
        return scribbled;
    }

    @Test
    void rows_that_point_at_nothing_are_told() throws IOException, SQLException {
        Path backup = folder.resolve("copy.db");
        sound(Backups.make(answered(), backup));
        // Nobody but Hebb asks SQLite to watch its keys.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from decks");
        }
        assertThat(why(Backups.check(backup))).contains("point at others");
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        Path backup = Files.writeString(folder.resolve("copy.db"), "mine");
        Path database = answered();
        assertThatThrownBy(() -> Backups.make(database, backup)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(backup).hasContent("mine");
    }

    @Test
    void a_damaged_database_makes_no_backup() throws IOException {
        Path scribbled = scribbled(answered());
        Path backup = folder.resolve("copy.db");
        try {
            assertThat(Backups.make(scribbled, backup)).isInstanceOf(BackupCheck.Unsound.class);
        } catch (StorageException told) {
            assertThat(told).hasMessageContaining("damaged");
        }
        assertThat(names(folder)).containsExactly("hebb.db", "scribbled.db");
    }
}
