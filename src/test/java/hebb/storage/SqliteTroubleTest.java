package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, a file that is read-only or locked: told clearly, reads go on, writes recover by themselves. */
@Timeout(120)
final class SqliteTroubleTest {

    private static final byte[] FILLING = new byte[3000];

    @TempDir
    Path folder;

    private final AtomicInteger lastId = new AtomicInteger();

    private SqliteDatabase open(Path file) {
        SqliteDatabase database = SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT);
        database.write(tx -> tx.handle().execute("create table if not exists rows (id integer, filling blob)"));
        return database;
    }

    private int insert(SqliteDatabase database) {
        int id = lastId.incrementAndGet();
        database.write(tx -> {
            try {
                // The prepared way, because a statement that failed must work again later.
                var statement = tx.prepared("insert into rows values (?, ?)");
                statement.setInt(1, id);
                statement.setBytes(2, FILLING);
                return statement.executeUpdate();
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return id;
    }

    private static List<Integer> rows(SqliteDatabase database) {
        return database.read(tx -> tx.handle()
                .select("select id from rows order by id")
                .mapTo(Integer.class)
                .list());
    }

    private List<Integer> insertUntilFull(SqliteDatabase database) throws Exception {
        List<Integer> kept = new ArrayList<>();
        for (Future<List<Integer>> each : Together.start(4, i -> insertUntilRefused(database))) {
            kept.addAll(each.get(60, TimeUnit.SECONDS));
        }
        return kept.stream().sorted().toList();
    }

    private List<Integer> insertUntilRefused(SqliteDatabase database) {
        List<Integer> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(insert(database));
            } catch (StorageException e) {
                assertThat(e.kind()).isEqualTo(Kind.FULL);
                return kept;
            }
        }
    }

    @Test
    void a_full_disk_loses_nothing_and_writes_recover_when_it_is_freed() throws Exception {
        try (SmallDisk disk = new SmallDisk(4)) {
            Path ballast = Files.write(disk.folder.resolve("ballast"), new byte[1 << 20]);
            try (SqliteDatabase database = open(disk.folder.resolve("hebb.db"))) {
                List<Integer> kept = insertUntilFull(database);
                assertThat(kept).hasSizeGreaterThan(50);
                assertThat(rows(database)).isEqualTo(kept);
                Files.delete(ballast);
                List<Integer> all = new ArrayList<>(kept);
                for (int i = 0; i < 20; i++) all.add(insert(database));
                assertThat(rows(database)).isEqualTo(all);
            }
        }
    }

    @Test
    void a_database_at_its_size_limit_loses_nothing_and_recovers_when_the_limit_is_raised() throws Exception {
        try (SqliteDatabase database = open(folder.resolve("hebb.db"))) {
            limitPages(database, 100);
            List<Integer> kept = insertUntilFull(database);
            assertThat(rows(database)).isEqualTo(kept).hasSizeGreaterThan(50);
            limitPages(database, 1000);
            List<Integer> all = new ArrayList<>(kept);
            for (int i = 0; i < 20; i++) all.add(insert(database));
            assertThat(rows(database)).isEqualTo(all);
        }
    }

    private static void limitPages(SqliteDatabase database, int pages) {
        database.write(tx -> tx.handle()
                .select("pragma max_page_count = " + pages)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void a_database_on_a_read_only_disk_is_refused_at_the_start() throws Exception {
        try (SmallDisk disk = new SmallDisk(4)) {
            open(disk.folder.resolve("hebb.db")).close();
            disk.makeReadOnly();
            assertReadOnly(disk.folder.resolve("hebb.db"));
            assertReadOnly(disk.folder.resolve("new.db"));
        }
    }

    private static void assertReadOnly(Path file) {
        assertThatThrownBy(() -> SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.READ_ONLY));
    }

    @Test
    void a_path_that_cannot_be_a_database_is_refused_at_the_start() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertReadOnly(file.resolve("hebb.db"));
        Path folderInItsPlace = Files.createDirectory(folder.resolve("hebb.db"));
        assertReadOnly(folderInItsPlace);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_was() throws IOException {
        String text = "not a database, but long enough to look at: ".repeat(100);
        Path file = Files.writeString(folder.resolve("notes.txt"), text);
        assertThatThrownBy(() -> SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT))
                .isInstanceOf(StorageException.class)
                .hasMessage("The file is no SQLite database, and was left as it is:"
                        + " name another file, or move this one away.");
        assertThat(file).hasContent(text);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    /** @param table whose first page is lost; the list of all tables is the first page but for the file's header */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite_schema", "flyway_schema_history"})
    void a_damaged_database_is_told_at_the_start_and_left_as_it_was(String table) throws IOException {
        Path file = folder.resolve("hebb.db");
        int page = pageOf(table, file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, Math.max(100, (page - 1) * 4_096), page * 4_096, (byte) 0xA5);
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (Database database = SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT)) {
                        Migrator.migrate(database);
                    }
                })
                .isInstanceOf(StorageException.class)
                .hasMessage("The database file is damaged, and was left as it is:"
                        + " stop the program, and let restore put a backup in its place; it keeps this one.");
        assertThat(file).hasBinaryContent(bytes);
    }

    private static int pageOf(String table, Path file) {
        try (SqliteDatabase database = TestDatabases.sqlite(file)) {
            return database.read(tx -> tx.handle()
                    .select("select rootpage from sqlite_schema where name = ?", table)
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(1));
        }
    }

    @Test
    void a_database_locked_by_another_program_is_told_as_busy_and_reads_go_on() throws Exception {
        try (SqliteDatabase database = open(folder.resolve("hebb.db"));
                Handle other = Jdbi.open(database.dataSource())) {
            int first = insert(database);
            other.execute("begin immediate");
            List<Future<Integer>> waiting = Together.start(10, i -> insert(database));
            assertThat(rows(database)).containsExactly(first);
            for (Future<Integer> each : waiting) {
                assertThatThrownBy(() -> each.get(30, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOfSatisfying(
                                StorageException.class,
                                e -> assertThat(e.kind()).isEqualTo(Kind.BUSY));
            }
            other.execute("rollback");
            int second = insert(database);
            assertThat(rows(database)).containsExactly(first, second);
        }
    }

    @Test
    void many_reads_at_once_wait_their_turn() throws Exception {
        try (SqliteDatabase database = open(folder.resolve("hebb.db"))) {
            insert(database);
            List<Integer> sizes = Together.run(24, i -> rows(database).size());
            assertThat(sizes).hasSize(24).containsOnly(1);
        }
    }
}
