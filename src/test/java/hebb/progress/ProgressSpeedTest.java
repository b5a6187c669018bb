package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.Theme;
import hebb.review.QueueService;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.TestDatabases;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Prints how long the reads of a whole page take; the bound is loose, because machines differ. */
final class ProgressSpeedTest {

    private static final int RUNS = 15;

    @Test
    void the_pages_of_a_learner_of_many_years_are_read_at_once() {
        try (Database database = TestDatabases.sqlite()) {
            AccountId learner = HeavyLearner.seed(database);
            ProgressService service = new ProgressService(database);
            Progress progress = service.progress(learner, new StudyDay(HeavyLearner.LAST_DAY));
            assertThat(progress.streak().longest()).isEqualTo(1_000);
            StudyDay today = new StudyDay(HeavyLearner.LAST_DAY);
            assertThat(median("progress", () -> service.progress(learner, today)))
                    .isLessThan(1_000);
            QueueService queue = new QueueService(database);
            Account account = account(learner);
            assertThat(queue.overview(account, today).cards()).isGreaterThan(1_000);
            assertThat(median("home", () -> queue.overview(account, today))).isLessThan(1_000);
        }
    }

    private static Account account(AccountId id) {
        return new Account(
                id,
                null,
                "n",
                null,
                Role.LEARNER,
                "UTC",
                Theme.AUTO,
                null,
                GradeScale.FOUR,
                false,
                Instant.EPOCH,
                null);
    }

    private static long median(String page, Runnable read) {
        long[] millis = new long[RUNS];
        for (int run = 0; run < RUNS; run++) millis[run] = millisOf(read);
        Arrays.sort(millis);
        System.out.println(page + " of a heavy learner: median " + millis[RUNS / 2] + " ms");
        return millis[RUNS / 2];
    }

    private static long millisOf(Runnable read) {
        long start = System.nanoTime();
        read.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
