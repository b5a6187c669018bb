package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.review.Rebuild;
import hebb.review.ReviewWorld;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.List;

final class RebuildCommandTest {

    private final TestTerminal screen = new TestTerminal();

    private int run(Database database, String... args) {
        return new RebuildCommand().run(List.of(args), screen.terminal, new Rebuild(database));
    }

    @OnBothDatabases
    void it_restores_the_schedules_and_says_how_many_differed(Database database) {
        ReviewWorld world = new ReviewWorld(database, 3);
        world.answerAll();
        List<String> before = world.schedules();
        database.write(tx -> tx.handle().execute("update schedules set ease = 999 where card_id in (1, 3)"));
        assertThat(run(database)).isEqualTo(ExitCode.FINE);
        assertThat(screen.said())
                .contains("Schedules replayed: 8, of learners: 2.")
                .contains("Schedules that differed and were restored: 4.");
        assertThat(world.schedules()).isEqualTo(before);
    }

    @OnBothDatabases
    void a_check_counts_what_differs_and_leaves_it(Database database) {
        ReviewWorld world = new ReviewWorld(database, 3);
        world.answerAll();
        assertThat(new Rebuild(database).check(sofar -> {})).isEqualTo(new Rebuild.Outcome(2, 8, 0));
        database.write(tx -> tx.handle().execute("update schedules set ease = 999 where card_id in (1, 3)"));
        List<String> wrong = world.schedules();
        assertThat(new Rebuild(database).check(sofar -> {})).isEqualTo(new Rebuild.Outcome(2, 8, 4));
        assertThat(world.schedules()).isEqualTo(wrong);
    }

    @OnBothDatabases
    void it_takes_no_arguments(Database database) {
        assertThat(run(database, "now")).isEqualTo(ExitCode.USAGE);
        assertThat(screen.complained()).contains("Usage: rebuild");
    }
}
