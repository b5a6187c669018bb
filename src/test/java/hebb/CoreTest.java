package hebb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.config.Config;
import hebb.config.ConfigReader;
import hebb.storage.BackupCheck;
import hebb.storage.Backups;
import hebb.storage.Database;
import hebb.storage.StorageException;
import hebb.storage.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upgrade leaves a way back: the database of before, as a backup. */
final class CoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:20:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private void open(String backups) {
        Map<String, String> settings =
                Map.of("HEBB_DATABASE", folder.resolve("hebb.db").toString(), "HEBB_BACKUPS", backups);
        Config config = ((Config.Result.Valid) ConfigReader.read(settings)).config();
        try (Core core = Core.open(config, CLOCK)) {
            assertThat(core.accounts().findByLogin("nobody")).isEmpty();
        }
    }

    /** As the version before the last migration left it. */
    private void fallBehind() {
        try (Database database = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            database.write(tx -> tx.handle().execute("drop table node_numbers")
                    + tx.handle().execute("delete from flyway_schema_history where version = '012'"));
        }
    }

    private List<Path> backups() throws IOException {
        Path in = folder.resolve("backups");
        if (!Files.exists(in)) return List.of();
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }

    @Test
    void a_schema_that_changes_is_backed_up_first() throws IOException {
        fallBehind();
        open("daily");
        assertThat(backups()).containsExactly(folder.resolve("backups/hebb-daily-20260301-102030.db"));
        assertThat(Backups.check(backups().get(0))).isInstanceOf(BackupCheck.Sound.class);
        open("daily");
        assertThat(backups()).hasSize(1);
    }

    @Test
    void a_new_database_one_that_fits_and_whoever_wants_none_have_no_backup() throws IOException {
        open("daily");
        open("daily");
        fallBehind();
        open("off");
        assertThat(backups()).isEmpty();
    }

    @Test
    void without_its_backup_the_schema_stays_as_it_was() throws IOException {
        fallBehind();
        Path inTheWay = Files.writeString(folder.resolve("backups"), "no folder");
        assertThatThrownBy(() -> open("daily"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("No backup can be written to " + inTheWay)
                .hasMessageContaining("HEBB_BACKUPS=off");
        Files.delete(inTheWay);
        open("daily");
        assertThat(backups()).hasSize(1);
    }
}
