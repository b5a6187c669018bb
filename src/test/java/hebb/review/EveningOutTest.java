package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.plan.DayLoad;
import hebb.plan.PlanService;
import hebb.plan.Portion;
import hebb.plan.StudyPlan;
import hebb.plan.Vacation;
import hebb.plan.Week;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Whoever wants days alike gets a card on the emptier of the days around the one it was scheduled for. */
final class EveningOutTest {

    private static final CardId CARD = ReviewWorld.CARDS.get(0);

    /** What SM-2 makes of the third answer in a row. */
    private static final int THIRD_INTERVAL = 15;

    private ReviewWorld world;

    @BeforeEach
    void twice_known(Database database) {
        world = new ReviewWorld(database, 4);
        for (int gap : List.of(0, 1)) {
            world.clock.advance(Duration.ofDays(gap));
            world.answer(world.ada, CARD, 4);
        }
        world.clock.advance(Duration.ofDays(6));
    }

    private StudyDay today() {
        return world.reviews.today(world.ada);
    }

    private StudyDay middle() {
        return today().plus(THIRD_INTERVAL);
    }

    private void plan(Week week, @Nullable Vacation vacation) {
        StudyPlan plan = new StudyPlan(null, null, week, vacation, null, true, true, Portion.ALL);
        assertThat(new PlanService(world.database).save(world.ada, plan)).isEqualTo(plan);
    }

    /** Another card is due on that day. */
    private void fill(int card, StudyDay due) {
        world.run(
                "insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day, last_day,"
                        + " lapses, answers) values (1, ?, 1, 20, 3, 250, ?, ?, 0, 3)",
                ReviewWorld.CARDS.get(card).value(),
                due.number(),
                due.plus(-20).number());
    }

    private StudyDay dueAfterKnowing() {
        world.answer(world.ada, CARD, 4);
        return Objects.requireNonNull(world.stored(world.ada, CARD).due());
    }

    @OnBothDatabases
    void the_day_with_less_to_do_is_taken_and_the_log_notes_it() {
        plan(Week.FULL, null);
        fill(1, middle().plus(-1));
        fill(2, middle());
        assertThat(dueAfterKnowing()).isEqualTo(middle().plus(1));
        assertThat(world.log(world.ada, CARD).get(2).shift()).isEqualTo(1);
    }

    @OnBothDatabases
    void an_earlier_day_is_taken_as_well() {
        plan(Week.FULL, null);
        fill(1, middle().plus(1));
        fill(2, middle());
        assertThat(dueAfterKnowing()).isEqualTo(middle().plus(-1));
    }

    @OnBothDatabases
    void where_it_is_not_wanted_nothing_is_moved() {
        fill(1, middle());
        assertThat(dueAfterKnowing()).isEqualTo(middle());
    }

    @OnBothDatabases
    void an_interval_under_three_days_stays() {
        plan(Week.FULL, null);
        fill(2, today().plus(1));
        CardId fresh = ReviewWorld.CARDS.get(1);
        world.answer(world.ada, fresh, 4);
        assertThat(world.stored(world.ada, fresh).due()).isEqualTo(today().plus(1));
    }

    @OnBothDatabases
    void a_vacation_is_avoided_however_much_the_other_days_hold() {
        plan(Week.FULL, new Vacation(middle(), middle().plus(1)));
        fill(1, middle().plus(-1));
        fill(2, middle().plus(-1));
        assertThat(dueAfterKnowing()).isEqualTo(middle().plus(-1));
    }

    @OnBothDatabases
    void a_day_off_is_avoided_however_much_the_other_days_hold() {
        List<DayLoad> days = new ArrayList<>(Week.FULL.days());
        days.set(middle().date().getDayOfWeek().getValue() - 1, DayLoad.OFF);
        plan(new Week(days), null);
        fill(1, middle().plus(-1));
        fill(2, middle().plus(-1));
        fill(3, middle().plus(1));
        assertThat(dueAfterKnowing()).isEqualTo(middle().plus(1));
    }
}
