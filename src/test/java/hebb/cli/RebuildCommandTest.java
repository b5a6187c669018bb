package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.review.Rebuild;
import hebb.review.ReviewWorld;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class RebuildCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Database database, String... args) {
        Terminal terminal = Terminal.of(
                new BufferedReader(Reader.nullReader()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new RebuildCommand().run(List.of(args), terminal, new Rebuild(database));
    }

    @OnBothDatabases
    void it_restores_the_schedules_and_says_how_many_differed(Database database) {
        ReviewWorld world = new ReviewWorld(database, 3);
        world.answerAll();
        List<String> before = world.schedules();
        database.write(tx -> tx.handle().execute("update schedules set ease = 999 where card_id in (1, 3)"));
        assertThat(run(database)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Schedules replayed: 8, of learners: 2.")
                .contains("Schedules that differed and were restored: 4.");
        assertThat(world.schedules()).isEqualTo(before);
    }

    @OnBothDatabases
    void it_takes_no_arguments_and_explains_itself(Database database) {
        assertThat(run(database, "now")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: rebuild");
        assertThat(run(database, "--help")).isEqualTo(ExitCode.FINE);
    }
}
