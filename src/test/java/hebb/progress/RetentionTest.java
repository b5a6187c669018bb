package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.progress.Retention.Window;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RetentionTest {

    private static final StudyDay TODAY = new StudyDay(20_000);

    @Test
    void a_learner_without_reviews_has_four_empty_rows() {
        Retention retention = Retention.of(List.of(), TODAY);
        assertThat(retention.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.all()).isEqualTo(Share.NONE));
    }

    @Test
    void seven_days_are_today_and_the_six_before() {
        List<DayTally> tallies = List.of(mature(-7, 5, 1), mature(-6, 10, 9), mature(0, 2, 2));
        Retention retention = Retention.of(tallies, TODAY);
        assertThat(retention.row(Window.WEEK).mature()).isEqualTo(new Share(11, 12));
        assertThat(retention.row(Window.MONTH).mature()).isEqualTo(new Share(12, 17));
    }

    @Test
    void any_longer_window_holds_the_shorter_one_and_all_holds_every_graded_answer() {
        var random = new SplittableRandom(4);
        for (int run = 0; run < 300; run++) {
            List<DayTally> tallies = Tallies.random(random, TODAY, random.nextInt(300));
            Retention retention = Retention.of(tallies, TODAY);
            assertThat(retention.rows())
                    .isSortedAccordingTo(
                            (a, b) -> Integer.compare(a.all().answers(), b.all().answers()));
            assertThat(retention.row(Window.ALL).all().answers())
                    .isEqualTo(tallies.stream()
                            .mapToInt(tally -> tally.learning() + tally.young() + tally.mature())
                            .sum());
        }
    }

    private static DayTally mature(int offset, int answers, int remembered) {
        return new DayTally(TODAY.plus(offset), answers, 0, 0, 0, 0, answers, remembered);
    }
}
