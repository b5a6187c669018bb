package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteSettingsTest {

    private static final Map<String, String> WANTED = Map.of(
            "foreign_keys", "1",
            "journal_mode", "wal",
            "synchronous", "2",
            "secure_delete", "1",
            "busy_timeout", "5000",
            "journal_size_limit", Integer.toString(64 << 20),
            "mmap_size", "0");

    @TempDir
    Path folder;

    @Test
    void the_settings_are_on_for_the_writer_and_for_each_reader() throws Exception {
        int readers = SqliteDatabase.Options.DEFAULT.readers();
        CyclicBarrier allAtOnce = new CyclicBarrier(readers);
        try (SqliteDatabase database = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            assertThat(database.<Map<String, String>>write(tx -> settings(tx.handle())))
                    .isEqualTo(WANTED);
            List<Map<String, String>> seen = Together.run(
                    readers,
                    i -> database.read(tx -> {
                        Together.meet(allAtOnce);
                        return settings(tx.handle());
                    }));
            assertThat(seen).hasSize(readers).allMatch(WANTED::equals);
        }
    }

    @Test
    void the_settings_are_on_for_the_migrator_and_the_commands() {
        try (SqliteDatabase database = TestDatabases.sqlite(folder.resolve("hebb.db"));
                Handle handle = Jdbi.open(database.dataSource())) {
            assertThat(settings(handle)).isEqualTo(WANTED);
        }
    }

    private static Map<String, String> settings(Handle handle) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : WANTED.keySet()) {
            found.put(name, handle.select("pragma " + name).mapTo(String.class).one());
        }
        return found;
    }

    @Test
    void the_file_and_its_folder_are_for_their_owner_alone() throws IOException {
        Path file = folder.resolve("data/hebb.db");
        try (Database database = SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT)) {
            database.write(tx -> tx.handle().execute("create table t (a integer)"));
            for (String name : List.of("hebb.db", "hebb.db-wal", "hebb.db-shm")) {
                assertThat(rights(file.resolveSibling(name))).isEqualTo("rw-------");
            }
        }
        assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_folder_behind_a_symbolic_link_is_taken() throws IOException {
        Path real = Files.createDirectory(folder.resolve("volume"));
        Path link = Files.createSymbolicLink(folder.resolve("data"), real);
        SqliteDatabase.open(link.resolve("hebb.db"), SqliteDatabase.Options.DEFAULT)
                .close();
        assertThat(real.resolve("hebb.db")).exists();
    }

    @Test
    void a_stop_leaves_one_file_with_everything_in_it() {
        Path file = folder.resolve("hebb.db");
        try (Database database = SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT)) {
            Migrator.migrate(database);
        }
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
        try (Database database = SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT)) {
            assertThat(Schema.columns(database)).isNotEmpty();
        }
    }

    @Test
    void two_programs_may_open_the_same_new_file_at_once() throws Exception {
        List<SqliteDatabase> opened = new ArrayList<>(
                Together.run(4, i -> SqliteDatabase.open(folder.resolve("new.db"), SqliteDatabase.Options.DEFAULT)));
        opened.get(0).write(tx -> tx.handle().execute("create table t (a integer)"));
        IntStream.range(0, 40)
                .forEach(i -> opened.get(i % 4).write(tx -> tx.handle().execute("insert into t values (?)", i)));
        assertThat(opened.get(3)
                        .<Long>read(tx -> tx.handle()
                                .select("select count(*) from t")
                                .mapTo(Long.class)
                                .one()))
                .isEqualTo(40);
        opened.forEach(SqliteDatabase::close);
    }

    @Test
    void another_connection_may_write_while_the_writer_rests() throws Exception {
        try (SqliteDatabase database = TestDatabases.sqlite(folder.resolve("hebb.db"));
                Handle other = Jdbi.open(database.dataSource())) {
            database.write(tx -> tx.handle().execute("insert into probes values (1, 1)"));
            long before = System.nanoTime();
            other.execute("update probes set at = 2");
            assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(2));
        }
    }
}
