package hebb.bench;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.Theme;
import hebb.review.QueueService;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long it takes to put the next cards of ten decks in order, for a learner of 50,000 cards. */
final class QueueBench {

    private static final int CARDS = 50_000;
    private static final int AHEAD = 20;
    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 2_000;

    private final Workshop workshop;
    private final Report report;

    QueueBench(Workshop workshop, Report report) {
        this.workshop = workshop;
        this.report = report;
    }

    void run() throws IOException {
        Path seeded = workshop.file("learner-of-50000.db");
        if (!Files.exists(seeded)) Veteran.seed(seeded, CARDS);
        report.table("The next cards of ten decks, " + CARDS + " cards", "cards", "p50 ms", "p99 ms", "load");
        try (Database database = Databases.open(workshop.freshCopy(seeded).toString(), new Random(1), 256)) {
            QueueService queue = new QueueService(database);
            times(queue, 1, WARM_UP);
            for (int most : List.of(1, AHEAD)) {
                Sample millis = times(queue, most, MEASURED);
                report.row(most, millis.median(), millis.percentile(99), Machine.load());
            }
        }
    }

    private static Sample times(QueueService queue, int most, int count) {
        Account learner = new Account(
                new AccountId(Veteran.ID),
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
        StudyDay today = StudyDay.of(Instant.now(), ZoneOffset.UTC);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            int cards = queue.ahead(learner, null, today, most)
                    .orElseThrow()
                    .cards()
                    .size();
            millis.add((System.nanoTime() - begun) / 1e6);
            if (cards != most) throw new IllegalStateException(cards + " cards came instead of " + most);
        }
        return Sample.of(millis);
    }
}
