package hebb.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.AccountId;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits, days off and vacations. */
final class StudyPlanTest {

    /** 2026-11-23. */
    private static final StudyDay MONDAY =
            new StudyDay((int) LocalDate.of(2026, 11, 23).toEpochDay());

    private static final Week WORKING = new Week(
            List.of(DayLoad.FULL, DayLoad.FULL, DayLoad.HALF, DayLoad.FULL, DayLoad.FULL, DayLoad.OFF, DayLoad.OFF));

    private static final StudyPlan PLAN = new StudyPlan(
            8,
            100,
            WORKING,
            new Vacation(MONDAY.plus(7), MONDAY.plus(10)),
            MONDAY.plus(6),
            true,
            true,
            new Portion(Portion.Unit.MINUTES, 10));

    @Test
    void each_day_has_its_load() {
        assertThat(PLAN.reviews(MONDAY, 140)).isEqualTo(100);
        assertThat(PLAN.reviews(MONDAY, 60)).isEqualTo(60);
        assertThat(PLAN.reviews(MONDAY.plus(2), 61)).isEqualTo(31);
        assertThat(PLAN.isOff(MONDAY.plus(5))).isTrue();
        assertThat(PLAN.isOff(MONDAY.plus(6))).as("studied all the same").isFalse();
        assertThat(PLAN.firstOpen(MONDAY.plus(5))).contains(MONDAY.plus(6));
        assertThat(PLAN.firstOpen(MONDAY.plus(7))).contains(MONDAY.plus(11));
    }

    @Test
    void overdue_cards_take_the_place_of_new_ones() {
        assertThat(PLAN.fresh(MONDAY, 20, 0)).isEqualTo(8);
        assertThat(PLAN.fresh(MONDAY, 20, 4)).isEqualTo(8);
        assertThat(PLAN.fresh(MONDAY, 20, 15)).isEqualTo(5);
        assertThat(PLAN.fresh(MONDAY, 20, 4_000)).isZero();
        assertThat(PLAN.fresh(MONDAY.plus(2), 20, 0)).isEqualTo(4);
    }

    @Test
    void a_plan_of_days_off_alone_ends_in_no_loop() {
        Week off = Week.parse("OOOOOOO");
        StudyPlan never = new StudyPlan(null, null, off, null, null, true, false, Portion.ALL);
        assertThat(never.firstOpen(MONDAY)).isEmpty();
    }

    @OnBothDatabases
    void a_plan_is_kept_whole_and_can_be_changed(Database database) {
        int unused = database.write(
                tx -> tx.handle()
                        .execute(
                                "insert into accounts (id, name, role, zone, created_at) values (7, 'n', 'LEARNER', 'UTC', 0)"));
        AccountId learner = new AccountId(7);
        assertThat(database.<StudyPlan>read(tx -> new StudyPlanDao(tx).get(learner)))
                .isEqualTo(StudyPlan.DEFAULT);
        for (StudyPlan plan : List.of(PLAN, StudyPlan.DEFAULT.anyway(MONDAY), StudyPlan.DEFAULT, PLAN)) {
            StudyPlan saved = database.write(tx -> new StudyPlanDao(tx).save(learner, plan));
            assertThat(database.<StudyPlan>read(tx -> new StudyPlanDao(tx).get(learner)))
                    .isEqualTo(plan)
                    .isEqualTo(saved);
        }
    }
}
