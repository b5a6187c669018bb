package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.review.ReviewWorld;
import hebb.storage.Database;
import hebb.storage.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupCommandsTest {

    private final TestTerminal screen = new TestTerminal();
    private final Terminal terminal = screen.terminal;
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:20:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private BackupCommands commands() {
        return new BackupCommands(Optional.of(folder.resolve("hebb.db")), clock);
    }

    private void answer() {
        try (Database database = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            new ReviewWorld(database, 3).answerAll();
        }
    }

    private String said() {
        return screen.said();
    }

    private String complained() {
        return screen.complained();
    }

    @Test
    void a_backup_is_made_looked_through_and_restored() {
        answer();
        Path backup = folder.resolve("backups/hebb-20260301-102030.db");
        assertThat(commands().backup(List.of(), terminal)).isEqualTo(ExitCode.FINE);
        assertThat(said()).contains("Backup: " + backup).contains("Accounts: 2, decks: 1, cards: 4, answers: 8.");
        assertThat(commands().verify(List.of(backup.toString()), terminal)).isEqualTo(ExitCode.FINE);
        assertThat(said()).contains("This backup can be restored.");
        assertThat(commands().restore(List.of(backup.toString()), terminal)).isEqualTo(ExitCode.FINE);
        assertThat(said())
                .contains("Restored: " + folder.resolve("hebb.db"))
                .contains("The database of before: " + folder.resolve("hebb.db.before-20260301-102030"));
        assertThat(complained()).isEmpty();
    }

    @Test
    void a_running_server_a_missing_database_and_a_taken_name_are_told() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken.db"), "mine");
        assertThat(commands().backup(List.of(), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("There is no file " + folder.resolve("hebb.db") + ".");
        answer();
        assertThat(commands().backup(List.of(taken.toString()), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("There is a file " + taken + " already: name another.");
        assertThat(commands().verify(List.of(taken.toString()), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("is no SQLite database");
        Path backup = folder.resolve("copy.db");
        assertThat(commands().backup(List.of(backup.toString()), terminal)).isEqualTo(ExitCode.FINE);
        try (Database serving = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            assertThat(commands().restore(List.of(backup.toString()), terminal)).isEqualTo(ExitCode.FAILED);
            assertThat(serving.dialect()).isEqualTo("sqlite");
        }
        assertThat(complained()).contains("open: stop the server first.");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        answer();
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Path below = file.resolve("copy.db");
        assertThat(commands().backup(List.of(below.toString()), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("There is a file " + file + " already");
    }

    @Test
    void postgresql_is_left_to_its_own_tools() {
        BackupCommands commands = new BackupCommands(Optional.empty(), clock);
        assertThat(commands.backup(List.of(), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.restore(List.of("x"), terminal)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("pg_dump");
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThat(commands().backup(List.of("a", "b"), terminal)).isEqualTo(ExitCode.USAGE);
        assertThat(commands().verify(List.of(), terminal)).isEqualTo(ExitCode.USAGE);
        assertThat(commands().restore(List.of("--force"), terminal)).isEqualTo(ExitCode.USAGE);
        assertThat(complained()).contains("Usage: backup", "Usage: verify-backup", "Usage: restore");
    }
}
