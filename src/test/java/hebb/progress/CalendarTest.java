package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.scheduling.StudyDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CalendarTest {

    private static final StudyDay TODAY =
            new StudyDay((int) LocalDate.of(2026, 11, 18).toEpochDay());

    @Test
    void a_year_ends_today_and_is_laid_out_in_weeks_from_monday() {
        Calendar calendar = Calendar.of(List.of(), TODAY);
        assertThat(calendar.days()).hasSize(365);
        assertThat(calendar.days().get(364).studyDay()).isEqualTo(TODAY);
        List<Calendar.Week> weeks = calendar.weeks();
        assertThat(weeks.stream().flatMap(week -> week.days().stream())).containsExactlyElementsOf(calendar.days());
        assertThat(weeks.subList(1, weeks.size()))
                .allSatisfy(
                        week -> assertThat(week.days().get(0).studyDay().date().getDayOfWeek())
                                .isEqualTo(DayOfWeek.MONDAY));
        assertThat(weeks.subList(1, weeks.size() - 1))
                .allSatisfy(week -> assertThat(week.days()).hasSize(7));
        assertThat(weeks.get(weeks.size() - 1).days()).as("Monday to Wednesday").hasSize(3);
    }

    @Test
    void days_before_the_year_do_not_count() {
        Calendar calendar =
                Calendar.of(List.of(Tallies.answers(TODAY.plus(-365), 9), Tallies.answers(TODAY.plus(-364), 4)), TODAY);
        assertThat(calendar.answers()).isEqualTo(4);
        assertThat(calendar.daysStudied()).isEqualTo(1);
        assertThat(calendar.days().get(0).level()).isEqualTo(4);
    }

    @Test
    void four_different_days_have_the_four_levels() {
        List<DayTally> tallies = IntStream.of(40, 3, 100, 7)
                .mapToObj(count -> Tallies.answers(TODAY.plus(-count), count))
                .toList();
        Calendar calendar = Calendar.of(tallies, TODAY);
        assertThat(calendar.days().stream()
                        .filter(day -> day.answers() > 0)
                        .sorted(Comparator.comparing(Calendar.Day::answers))
                        .map(Calendar.Day::level))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void in_any_year_levels_rise_with_the_answers_and_only_idle_days_are_empty() {
        var random = new SplittableRandom(3);
        for (int run = 0; run < 200; run++) {
            Calendar calendar = Calendar.of(Tallies.random(random, TODAY, random.nextInt(500)), TODAY);
            List<Calendar.Day> sorted = calendar.days().stream()
                    .sorted(Comparator.comparing(Calendar.Day::answers))
                    .toList();
            assertThat(sorted).isSortedAccordingTo(Comparator.comparing(Calendar.Day::level));
            assertThat(calendar.days())
                    .allSatisfy(day -> assertThat(day.level() == 0).isEqualTo(day.answers() == 0))
                    .allSatisfy(day -> assertThat(day.level()).isBetween(0, 4));
            assertQuarters(calendar);
        }
    }

    private static void assertQuarters(Calendar calendar) {
        for (int level = 1; level <= 4; level++) {
            int upTo = level;
            long below = calendar.days().stream()
                    .filter(day -> day.level() > 0 && day.level() <= upTo)
                    .count();
            assertThat(below * 4).isLessThanOrEqualTo((long) calendar.daysStudied() * level);
        }
    }
}
