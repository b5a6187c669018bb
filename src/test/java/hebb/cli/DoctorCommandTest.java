package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.config.Config;
import hebb.config.ConfigReader;
import hebb.review.ReviewWorld;
import hebb.storage.Backups;
import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.TestDatabases;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:20:30Z");

    private final Map<String, String> settings = new HashMap<>();
    private Path decks = Path.of("src/test/resources/few-decks");

    @TempDir
    private Path folder;

    /** What was said, and the exit code before it. */
    private String examine() {
        settings.putIfAbsent("HEBB_DATABASE", file().toString());
        Config config = ((Config.Result.Valid) ConfigReader.read(settings)).config();
        TestTerminal screen = new TestTerminal();
        Checkup checkup = new Checkup(config, Clock.fixed(NOW, ZoneOffset.UTC), new Random(1), decks);
        int code = new DoctorCommand(checkup).run(List.of(), screen.terminal);
        assertThat(screen.complained()).isEmpty();
        return code + "\n" + screen.said();
    }

    private Path file() {
        return folder.resolve("hebb.db");
    }

    /** Two learners with eight answers, and an administrator. */
    private void fill(Database database) {
        new ReviewWorld(database, 3).answerAll();
        database.write(tx -> tx.handle()
                .execute("insert into accounts (id, login, name, role, zone, created_at)"
                        + " values (9, 'root', 'Root', 'ADMIN', 'UTC', 0)"));
    }

    private void fill() {
        try (Database database = TestDatabases.sqlite(file())) {
            fill(database);
        }
        try {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void change(String statement) {
        try (Database database = Databases.open(file().toString(), new Random(1), 1)) {
            database.write(tx -> tx.handle().execute(statement));
        }
    }

    private Path backUp(Duration ago) throws IOException {
        String stamp = NOW.minus(ago).toString().replaceAll("[-:Z]", "").replace('T', '-');
        Path backup = folder.resolve("backups/hebb-daily-" + stamp + ".db");
        Backups.make(file(), backup);
        return backup;
    }

    @Test
    void before_the_first_start_there_is_nothing_to_worry_about_and_nothing_is_made() {
        assertThat(examine())
                .startsWith("0\n")
                .contains("There is no database yet")
                .doesNotContain("look ", "wrong ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void all_is_fine_where_it_is() throws IOException {
        fill();
        backUp(Duration.ofHours(20));
        assertThat(examine())
                .startsWith("0\n")
                .contains("was read and is whole", "Schedules replayed from the log: 8, of learners: 3; all agree")
                .contains("The last daily backup is of 2026-02-28T14:20:30Z.", "There is an administrator.")
                .contains("A write reached the disk.", "Built-in decks: ")
                .doesNotContain("look ", "wrong ");
    }

    @Test
    void schedules_that_are_not_what_the_log_says_are_counted_and_left() {
        fill();
        change("update schedules set ease = 999 where card_id in (1, 3)");
        String first = examine();
        assertThat(first).startsWith("1\n").contains("wrong    Schedules replayed", "not what the log says: 4");
        assertThat(examine()).isEqualTo(first);
    }

    @Test
    void damage_is_told_and_nothing_further_is_asked_of_the_database() throws IOException {
        fill();
        long pages = Files.size(file()) / 4096;
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            for (long page = 5; page < pages; page += 2) channel.write(ByteBuffer.allocate(4096), page * 4096);
        }
        assertThat(examine())
                .startsWith("1\n")
                .contains("wrong    The file is damaged")
                .doesNotContain("A write");
    }

    @Test
    void a_schema_of_another_version_is_told_and_left() {
        fill();
        change("delete from flyway_schema_history where version = '012'");
        assertThat(examine()).startsWith("0\n").contains("look     The database is of an older version");
        change("update flyway_schema_history set version = '999' where version = '011'");
        assertThat(examine()).startsWith("1\n").contains("wrong    The database was changed by a newer version");
    }

    @Test
    void what_somebody_should_know_is_said_without_failing() throws IOException {
        fill();
        change("delete from accounts where role = 'ADMIN'");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        settings.putAll(Map.of("HEBB_HOST", "0.0.0.0"));
        assertThat(examine())
                .startsWith("0\n")
                .contains("look     Other users of this machine may read", "look     There is no administrator")
                .contains("look     There is no daily backup yet", "without HTTPS");
        Path old = backUp(Duration.ofDays(3));
        assertThat(examine()).contains("look     The last daily backup is of 2026-02-26");
        Files.delete(old);
        settings.putAll(Map.of("HEBB_BACKUPS", "off", "HEBB_BASE_URL", "https://hebb.example"));
        assertThat(examine())
                .contains("look     HEBB_BACKUPS is off", "fine     People find Hebb at https://hebb.example");
    }

    @Test
    void a_backup_of_a_clock_that_was_wrong_is_none() throws IOException {
        fill();
        backUp(Duration.ofDays(-3_000));
        assertThat(examine()).contains("look     There is no daily backup yet");
    }

    @Test
    void only_addresses_of_this_machine_need_no_https() {
        for (String host : List.of("localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]")) {
            settings.put("HEBB_HOST", host);
            assertThat(examine()).as(host).doesNotContain("without HTTPS");
        }
        for (String host : List.of("0.0.0.0", "192.0.2.7", "2001:db8::1", "fe80::1", "::10")) {
            settings.put("HEBB_HOST", host);
            assertThat(examine()).as(host).contains("without HTTPS");
        }
    }

    @Test
    void deck_files_with_problems_are_named_with_their_line() throws IOException {
        decks = Files.createDirectories(folder.resolve("decks"));
        assertThat(examine()).startsWith("0\n").contains("holds no deck files");
        Files.writeString(decks.resolve("a.md"), "Q: One?\nA: Two\n@id: a\n\nloose\n");
        assertThat(examine())
                .startsWith("1\n")
                .contains("Problems in the files of the built-in decks: 1.", "wrong    a.md:5:1: ");
    }

    @Test
    void a_file_that_is_no_database_is_told() throws IOException {
        Files.writeString(file(), "some notes, and more of them. ".repeat(100));
        assertThat(examine()).startsWith("1\n").contains("wrong    The file is damaged, or is no SQLite database.");
    }

    @Test
    void postgresql_is_looked_at_too() {
        try (TestDatabases.Address address = TestDatabases.postgresAddress()) {
            settings.put("HEBB_DATABASE", address.text());
            try (Database database = Databases.open(address.text(), new Random(1), 1)) {
                fill(database);
            }
            assertThat(examine())
                    .startsWith("0\n")
                    .contains("Schedules replayed from the log: 8, of learners: 3; all agree")
                    .doesNotContain("backup", "look ", "wrong ");
        }
        assertThat(examine()).startsWith("1\n").contains("wrong    ");
    }

    @Test
    void it_takes_no_arguments() {
        TestTerminal screen = new TestTerminal();
        Config config = ((Config.Result.Valid) ConfigReader.read(Map.of())).config();
        assertThat(new DoctorCommand(new Checkup(config, Clock.systemUTC(), new Random(1), decks))
                        .run(List.of("all"), screen.terminal))
                .isEqualTo(ExitCode.USAGE);
        assertThat(screen.complained()).contains("Usage: doctor");
    }
}
