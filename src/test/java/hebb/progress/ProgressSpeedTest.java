package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.AccountId;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.TestDatabases;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Prints how long the reads of the whole page take; the bound is loose, because machines differ. */
final class ProgressSpeedTest {

    private static final int RUNS = 15;

    @Test
    void the_page_of_a_learner_of_many_years_is_read_at_once() {
        try (Database database = TestDatabases.sqlite()) {
            AccountId learner = HeavyLearner.seed(database);
            ProgressService service = new ProgressService(database);
            Progress progress = service.progress(learner, new StudyDay(HeavyLearner.LAST_DAY));
            assertThat(progress.streak().longest()).isEqualTo(1_000);
            long[] millis = new long[RUNS];
            for (int run = 0; run < RUNS; run++) millis[run] = millisOf(service, learner);
            Arrays.sort(millis);
            System.out.println("progress of a heavy learner: median " + millis[RUNS / 2] + " ms");
            assertThat(millis[RUNS / 2]).isLessThan(1_000);
        }
    }

    private static long millisOf(ProgressService service, AccountId learner) {
        long start = System.nanoTime();
        service.progress(learner, new StudyDay(HeavyLearner.LAST_DAY));
        return (System.nanoTime() - start) / 1_000_000;
    }
}
