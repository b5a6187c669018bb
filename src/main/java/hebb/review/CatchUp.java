package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.plan.StudyPlan;
import hebb.plan.StudyPlanDao;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spreads overdue cards over several days, so that they are no wall. The cards wait as buried ones do: no schedule is
 * touched, and each can be brought back at once.
 */
public final class CatchUp {

    public static final int LEAST_DAYS = 2;
    public static final int MOST_DAYS = 30;

    private final Database database;

    public CatchUp(Database database) {
        this.database = database;
    }

    /**
     * Leaves the best remembered part of the overdue cards for the first day and puts the rest off, part by part, to the
     * days after it; days off are left out.
     *
     * @param days 2 to 30
     * @return how many cards wait for a later day
     */
    public int spread(Account learner, int days, StudyDay today) {
        if (days < LEAST_DAYS || days > MOST_DAYS) throw new IllegalArgumentException("not over " + days + " days");
        return database.write(tx -> {
            CatchUpDao dao = new CatchUpDao(tx);
            List<CardId> overdue = dao.listOverdue(learner.id(), today);
            List<StudyDay> open = openDays(new StudyPlanDao(tx).get(learner.id()), today, days);
            int later = 0;
            for (int i = 0; i < overdue.size(); i++) {
                StudyDay day = open.get((int) ((long) i * open.size() / overdue.size()));
                if (day.compareTo(today) <= 0) continue;
                dao.putOff(learner.id(), overdue.get(i), day.plus(-1));
                later++;
            }
            return later;
        });
    }

    /** The next days that are not free, this one included; the same day as often as needed where none is in sight. */
    private static List<StudyDay> openDays(StudyPlan plan, StudyDay today, int days) {
        StudyDay first = plan.firstOpen(today).orElse(today);
        return Stream.iterate(first, day -> plan.firstOpen(day.plus(1)).orElse(day.plus(1)))
                .limit(days)
                .toList();
    }

    /** Brings all back that was put off; returns how many cards that are. */
    public int gather(Account learner) {
        return database.write(tx -> tx.dao(MarkDao.class).gather(learner.id()));
    }
}
