package hebb.plan;

import static hebb.storage.Prepared.integer;

import hebb.account.AccountId;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Keeps study plans. A kept statement reads them, because each look at home and at a card needs one. */
public final class StudyPlanDao {

    private static final String FIND = """
            select new_per_day, reviews_per_day, week, vacation_from, vacation_until, anyway_day, slow_new, even_out,
                portion_unit, portion_size
            from study_plans
            where learner_id = ?""";

    private static final String SAVE = """
            insert into study_plans (learner_id, new_per_day, reviews_per_day, week, vacation_from, vacation_until,
                anyway_day, slow_new, even_out, portion_unit, portion_size)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (learner_id) do update set new_per_day = excluded.new_per_day,
                reviews_per_day = excluded.reviews_per_day, week = excluded.week,
                vacation_from = excluded.vacation_from, vacation_until = excluded.vacation_until,
                anyway_day = excluded.anyway_day, slow_new = excluded.slow_new, even_out = excluded.even_out,
                portion_unit = excluded.portion_unit, portion_size = excluded.portion_size""";

    private final Tx tx;

    public StudyPlanDao(Tx tx) {
        this.tx = tx;
    }

    /** The plan of this learner, or what holds without one. */
    public StudyPlan get(AccountId learner) {
        return tx.sql(FIND).bind(learner.value()).find(StudyPlanDao::plan).orElse(StudyPlan.DEFAULT);
    }

    public StudyPlan save(AccountId learner, StudyPlan plan) {
        Vacation vacation = plan.vacation();
        tx.sql(SAVE)
                .bind(learner.value())
                .bind(plan.newPerDay())
                .bind(plan.reviewsPerDay())
                .bind(plan.week().text())
                .bind(number(vacation == null ? null : vacation.first()))
                .bind(number(vacation == null ? null : vacation.last()))
                .bind(number(plan.anywayDay()))
                .bind(plan.slowNew())
                .bind(plan.evenOut())
                .bind(plan.portion().unit().name())
                .bind((long) plan.portion().size())
                .run();
        return plan;
    }

    private static @Nullable Integer number(@Nullable StudyDay day) {
        return day == null ? null : day.number();
    }

    private static StudyPlan plan(ResultSet row) throws SQLException {
        Integer anyway = integer(row, 6);
        return new StudyPlan(
                integer(row, 1),
                integer(row, 2),
                Week.parse(row.getString(3)),
                vacation(integer(row, 4), integer(row, 5)),
                anyway == null ? null : new StudyDay(anyway),
                row.getBoolean(7),
                row.getBoolean(8),
                new Portion(Portion.Unit.valueOf(row.getString(9)), row.getInt(10)));
    }

    private static @Nullable Vacation vacation(@Nullable Integer from, @Nullable Integer until) {
        return from == null || until == null ? null : new Vacation(new StudyDay(from), new StudyDay(until));
    }
}
