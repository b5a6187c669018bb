package hebb.progress;

import hebb.account.AccountId;
import hebb.progress.ProgressDao.DeckStages;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what one learner remembers and what is coming. Only reads. */
public final class ProgressService {

    /** Enough answers for a steady median, few enough that it follows a learner who gets faster. */
    private static final int PACE_SAMPLE = 500;

    private final Database database;

    public ProgressService(Database database) {
        this.database = database;
    }

    public Progress progress(AccountId learner, StudyDay today) {
        return database.read(tx -> progress(tx.dao(ProgressDao.class), learner, today));
    }

    /** For whoever looks after the program. */
    public Totals totals() {
        return database.read(tx -> tx.dao(ProgressDao.class).getTotals(Totals.MOST_REVIEWS));
    }

    private static Progress progress(ProgressDao dao, AccountId learner, StudyDay today) {
        List<DayTally> tallies = tallies(dao, learner);
        return new Progress(
                today,
                dao.listStages(learner).stream().map(DeckStages::maturity).toList(),
                Calendar.of(tallies, today),
                Streak.of(tallies.stream().map(DayTally::studyDay).toList(), today),
                Retention.of(tallies, today),
                forecast(dao, learner, today));
    }

    /** The study days on which something was answered that still stands. */
    private static List<DayTally> tallies(ProgressDao dao, AccountId learner) {
        Map<StudyDay, DayTally> voided =
                dao.listVoided(learner).stream().collect(Collectors.toMap(DayTally::studyDay, Function.identity()));
        return dao.listAnswered(learner).stream()
                .map(tally -> voided.containsKey(tally.studyDay()) ? tally.minus(voided.get(tally.studyDay())) : tally)
                .filter(tally -> tally.answers() > 0)
                .toList();
    }

    private static Forecast forecast(ProgressDao dao, AccountId learner, StudyDay today) {
        List<DueCount> due = dao.listDue(learner, today.plus(Forecast.DAYS - 1));
        return Forecast.of(due, Pace.of(dao.listTakenMillis(learner, PACE_SAMPLE)), today);
    }
}
