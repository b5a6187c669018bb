package hebb.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any answers at all; the seed is the test's parameter, and so printed. */
final class Sm2PropertiesTest {

    private static final int ANSWERS = 400;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static List<Grade> grades(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // Some learners never fail, some nearly always: uniform grades alone would never reach the cap.
        int least = random.nextInt(6);
        return IntStream.range(0, ANSWERS)
                .mapToObj(i -> new Grade(least + random.nextInt(6 - least)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void interval_and_ease_stay_within_their_bounds(long seed) {
        Schedule schedule = Schedule.NEW;
        for (Grade grade : grades(seed)) {
            Schedule next = Sm2.next(schedule, grade);
            assertThat(next.interval()).isBetween(1, Sm2.INTERVAL_CAP);
            assertThat(next.ease()).isGreaterThanOrEqualTo(Sm2.EASE_FLOOR);
            assertThat(next.ease() - schedule.ease()).isBetween(-80, 10);
            schedule = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_pass_never_shortens_and_a_miss_begins_again(long seed) {
        Schedule schedule = Schedule.NEW;
        for (Grade grade : grades(seed)) {
            Schedule next = Sm2.next(schedule, grade);
            if (grade.passed()) {
                assertThat(next.interval())
                        .isGreaterThanOrEqualTo(schedule.repetitions() == 0 ? 1 : schedule.interval());
                assertThat(next.repetitions()).isEqualTo(schedule.repetitions() + 1);
            } else {
                assertThat(next.interval()).isEqualTo(1);
                assertThat(next.repetitions()).isZero();
            }
            schedule = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_answers_give_the_same_schedule(long seed) {
        assertThat(replay(grades(seed))).isEqualTo(replay(grades(seed)));
    }

    private static Schedule replay(List<Grade> grades) {
        Schedule schedule = Schedule.NEW;
        for (Grade grade : grades) schedule = Sm2.next(schedule, grade);
        return schedule;
    }

    @Test
    void a_lifetime_of_perfect_answers_overflows_nothing() {
        Schedule schedule = Schedule.NEW;
        for (int i = 0; i < 1_000_000; i++) schedule = Sm2.next(schedule, Grade.EASY);
        assertThat(schedule).isEqualTo(new Schedule(Sm2.INTERVAL_CAP, 1_000_000, 250 + 10 * 1_000_000));
    }

    @Test
    void a_better_grade_never_gives_an_easier_item_a_harder_future() {
        Schedule before = new Schedule(15, 3, 250);
        int ease = 0;
        for (int grade = 0; grade <= 5; grade++) {
            int after = Sm2.next(before, new Grade(grade)).ease();
            assertThat(after).isGreaterThan(ease);
            ease = after;
        }
    }
}
