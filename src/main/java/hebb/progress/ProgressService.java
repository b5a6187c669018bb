package hebb.progress;

import hebb.account.AccountId;
import hebb.plan.StudyPlan;
import hebb.plan.StudyPlanDao;
import hebb.progress.ProgressDao.DeckStages;
import hebb.review.DueCount;
import hebb.review.OutlookDao;
import hebb.review.Pace;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what one learner remembers and what is coming. Only reads. */
public final class ProgressService {

    private final Database database;

    public ProgressService(Database database) {
        this.database = database;
    }

    public Progress progress(AccountId learner, StudyDay today) {
        return database.read(tx -> progress(
                tx.dao(ProgressDao.class), new OutlookDao(tx), new StudyPlanDao(tx).get(learner), learner, today));
    }

    /** For whoever looks after the program. */
    public Totals totals() {
        return database.read(tx -> tx.dao(ProgressDao.class).getTotals(Totals.MOST_REVIEWS));
    }

    private static Progress progress(
            ProgressDao dao, OutlookDao outlook, StudyPlan plan, AccountId learner, StudyDay today) {
        List<DayTally> tallies = tallies(dao, learner);
        return new Progress(
                today,
                dao.listStages(learner).stream().map(DeckStages::maturity).toList(),
                Calendar.of(tallies, today),
                Streak.of(tallies.stream().map(DayTally::studyDay).toList(), today, plan::isOff),
                Retention.of(tallies, today),
                forecast(outlook, plan, learner, today));
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

    private static Forecast forecast(OutlookDao outlook, StudyPlan plan, AccountId learner, StudyDay today) {
        List<DueCount> due = outlook.listDue(learner, today.plus(Forecast.DAYS - 1));
        Pace pace = Pace.of(outlook.listTakenMillis(learner, Pace.SAMPLE));
        return Forecast.of(due, pace, today, day -> plan.firstOpen(day).orElse(day));
    }
}
