package hebb.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.scheduling.StudyDay;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards are seen before the exam, and not all on its eve. */
final class ExamDateTest {

    private static final StudyDay TODAY = new StudyDay(20_000);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_card_is_due_before_the_exam_or_was_seen_in_the_last_days(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ExamDate exam = ExamDate.set(TODAY.plus(1 + random.nextInt(60)), TODAY);
        for (int i = 0; i < 100; i++) {
            StudyDay last = TODAY.plus(-random.nextInt(80) + random.nextInt(40));
            StudyDay scheduled = last.plus(1 + random.nextInt(200));
            StudyDay due = exam.due(last, scheduled, random.nextLong());
            assertThat(due).isLessThanOrEqualTo(scheduled).isGreaterThan(last);
            boolean seen = last.compareTo(exam.from()) >= 0;
            assertThat(seen || due.compareTo(exam.day()) < 0).isTrue();
            if (!due.equals(scheduled)) assertThat(due).isBetween(exam.from(), exam.eve());
        }
    }

    @Test
    void the_cards_are_spread_over_the_last_days() {
        ExamDate exam = ExamDate.set(TODAY.plus(30), TODAY);
        Map<StudyDay, Integer> cards = new HashMap<>();
        for (long card = 1; card <= 700; card++) {
            cards.merge(exam.due(TODAY, TODAY.plus(90), card), 1, Integer::sum);
        }
        assertThat(cards)
                .hasSize(ExamDate.LAST_DAYS)
                .allSatisfy((day, count) -> assertThat(count).isEqualTo(100));
    }

    @Test
    void an_exam_tomorrow_brings_everything_to_today() {
        ExamDate exam = ExamDate.set(TODAY.plus(1), TODAY);
        assertThat(exam.due(TODAY.plus(-3), TODAY.plus(9), 4)).isEqualTo(TODAY);
        assertThat(exam.due(TODAY, TODAY.plus(9), 4)).isEqualTo(TODAY.plus(9));
    }
}
