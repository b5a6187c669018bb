package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.progress.Retention.Window;
import hebb.review.ReviewKind;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The figures of any log are what reading it line by line finds. */
final class RandomLogTest {

    private static final StudyDay TODAY = new StudyDay(20_000);
    private static final List<ReviewKind> KINDS =
            List.of(ReviewKind.GRADED, ReviewKind.DRILL, ReviewKind.PRACTICE, ReviewKind.VOID);

    private final SplittableRandom random = new SplittableRandom(7);

    @OnBothDatabases
    void any_log_gives_the_figures_of_its_lines(Database database) {
        Rows rows = new Rows(database);
        AccountId ada = rows.learner(1);
        DeckId deck = rows.deck(1, "Synapses");
        List<LoggedReview> log = new ArrayList<>();
        for (int card = 1; card <= 20; card++) log.addAll(logOf(ada, rows.card(card, deck)));
        log.forEach(rows::review);
        List<LoggedReview> standing =
                log.stream().filter(line -> stands(line, log)).toList();
        Progress progress = new ProgressService(database).progress(ada, TODAY);
        assertThat(progress.calendar().answers()).isEqualTo(standing.size());
        assertThat(progress.calendar().daysStudied()).isEqualTo((int)
                standing.stream().map(LoggedReview::studyDay).distinct().count());
        for (Stage stage : List.of(Stage.LEARNING, Stage.YOUNG, Stage.MATURE)) {
            assertThat(share(progress, stage)).isEqualTo(counted(standing, stage));
        }
    }

    private List<LoggedReview> logOf(AccountId learner, CardId card) {
        List<LoggedReview> log = new ArrayList<>();
        for (int number = 1; number <= 30; number++) {
            StudyDay day = TODAY.plus(-random.nextInt(60));
            ReviewKind kind = KINDS.get(random.nextInt(number == 1 ? 3 : 4));
            log.add(
                    kind == ReviewKind.VOID
                            ? LoggedReview.taking(learner, card, number, 1 + random.nextInt(number - 1), day)
                            : LoggedReview.answer(
                                    learner, card, number, kind, random.nextInt(6), day, random.nextInt(40)));
        }
        return log;
    }

    private static boolean stands(LoggedReview line, List<LoggedReview> log) {
        return line.kind() != ReviewKind.VOID
                && log.stream()
                        .noneMatch(other -> other.voids() != null
                                && other.card().equals(line.card())
                                && other.voids() == line.answerNumber());
    }

    private static Share share(Progress progress, Stage stage) {
        Retention.Row row = progress.retention().row(Window.ALL);
        return stage == Stage.MATURE ? row.mature() : stage == Stage.YOUNG ? row.young() : row.learning();
    }

    private static Share counted(List<LoggedReview> standing, Stage stage) {
        List<LoggedReview> asked = standing.stream()
                .filter(line -> line.kind() == ReviewKind.GRADED && Stage.ofInterval(line.beforeInterval()) == stage)
                .toList();
        int remembered = (int) asked.stream()
                .filter(line -> line.grade() != null && line.grade() >= 3)
                .count();
        return new Share(remembered, asked.size());
    }
}
