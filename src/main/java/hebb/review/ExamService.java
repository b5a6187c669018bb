package hebb.review;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.plan.ExamDateDao;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the days of exams, and the schedules of their decks true to them. */
public final class ExamService {

    private static final int EXAMS_AT_ONCE = 20;

    private final Database database;
    private final Clock clock;

    public ExamService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<ExamDate> find(Account learner, DeckId deck) {
        return database.read(tx -> new ExamDateDao(tx).find(learner.id(), deck));
    }

    /** What the exam on a deck asks of the days before it; empty where none is set. */
    public Optional<ExamOutlook> outlook(Account learner, DeckId deck, StudyDay today) {
        return database.read(tx -> new ExamDateDao(tx)
                .find(learner.id(), deck)
                .map(exam -> ExamOutlook.of(
                        exam,
                        today,
                        new OutlookDao(tx).mapDue(learner.id(), deck, exam.eve()),
                        new QueueDao(tx).countNew(learner.id(), deck, today))));
    }

    /**
     * Sets the day of an exam on a deck of the daily review and brings its cards forward.
     *
     * @param exam null to forget it: each card is due again as it was scheduled
     * @return how many cards are due on another day now
     */
    public int set(Account learner, DeckId deck, @Nullable ExamDate exam) {
        return database.write(tx -> set(tx, learner.id(), deck, exam));
    }

    private static int set(Tx tx, AccountId learner, DeckId deck, @Nullable ExamDate exam) {
        if (exam == null) new ExamDateDao(tx).remove(learner, deck);
        else new ExamDateDao(tx).set(learner, deck, exam);
        return new ExamScheduleDao(tx).plan(learner, deck, exam);
    }

    /** Forgets exams that are over everywhere on earth, so that what was not seen is not overdue for their sake. */
    public void forgetPast() {
        StudyDay utc = StudyDay.of(clock.instant(), ZoneOffset.UTC);
        List<ExamDateDao.Taken> past = listPast(utc);
        while (!past.isEmpty()) {
            for (ExamDateDao.Taken exam : past) {
                int unused = database.write(tx -> set(tx, exam.learner(), exam.deck(), null));
            }
            past = listPast(utc);
        }
    }

    private List<ExamDateDao.Taken> listPast(StudyDay utc) {
        return database.read(tx -> new ExamDateDao(tx).listBefore(utc.plus(-1), EXAMS_AT_ONCE));
    }
}
