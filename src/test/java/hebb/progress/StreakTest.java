package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.scheduling.StudyDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class StreakTest {

    private static final StudyDay TODAY = new StudyDay(20_000);

    @Test
    void a_learner_who_never_studied_has_no_streak() {
        assertThat(Streak.of(List.of(), TODAY, day -> false)).isEqualTo(new Streak(0, 0));
    }

    @Test
    void today_not_yet_studied_does_not_break_the_streak() {
        assertThat(Streak.of(days(-3, -2, -1), TODAY, day -> false)).isEqualTo(new Streak(3, 3));
        assertThat(Streak.of(days(-3, -2, -1, 0), TODAY, day -> false)).isEqualTo(new Streak(4, 4));
    }

    @Test
    void a_whole_day_missed_ends_the_streak_and_leaves_the_longest() {
        assertThat(Streak.of(days(-5, -4, -3, -2), TODAY, day -> false)).isEqualTo(new Streak(0, 4));
        assertThat(Streak.of(days(-5, -4, -3, 0), TODAY, day -> false)).isEqualTo(new Streak(1, 3));
    }

    @Test
    void a_day_studied_ahead_of_the_clock_keeps_the_streak() {
        assertThat(Streak.of(days(-1, 0, 1), TODAY, day -> false)).isEqualTo(new Streak(3, 3));
    }

    @Test
    void days_off_neither_break_a_streak_nor_count() {
        assertThat(Streak.of(days(-6, -5, -2), TODAY, day -> days(-4, -3, -1).contains(day)))
                .isEqualTo(new Streak(3, 3));
        assertThat(Streak.of(days(-6, -5, -2), TODAY, day -> days(-4, -1).contains(day)))
                .isEqualTo(new Streak(1, 2));
    }

    @Test
    void any_streak_is_what_counting_day_by_day_finds() {
        var random = new SplittableRandom(2);
        for (int run = 0; run < 2_000; run++) {
            Set<StudyDay> studied = new HashSet<>();
            for (int back = 0; back < 30; back++) if (random.nextInt(4) > 0) studied.add(TODAY.plus(-back));
            Streak streak = Streak.of(studied, TODAY, day -> false);
            assertThat(streak.current()).isEqualTo(countedBack(studied));
            assertThat(streak.longest()).isBetween(streak.current(), studied.size());
            assertThat(streak.longest()).isEqualTo(countedLongest(studied));
        }
    }

    private static int countedBack(Set<StudyDay> studied) {
        StudyDay day = studied.contains(TODAY) ? TODAY : TODAY.plus(-1);
        int count = 0;
        while (studied.contains(day.plus(-count))) count++;
        return count;
    }

    private static int countedLongest(Set<StudyDay> studied) {
        int longest = 0;
        for (StudyDay first : studied) {
            int count = 0;
            while (studied.contains(first.plus(count))) count++;
            longest = Math.max(longest, count);
        }
        return longest;
    }

    private static List<StudyDay> days(Integer... offsets) {
        return Arrays.stream(offsets).map(TODAY::plus).toList();
    }
}
