package hebb.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Due days that are moved a little. */
final class BalanceTest {

    private static final StudyDay DAY = new StudyDay(20_000);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_day_taken_is_the_emptiest_in_reach_and_the_nearest_of_those(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int interval = 1 + random.nextInt(random.nextBoolean() ? 12 : 36_500);
        ToLongFunction<StudyDay> load = day -> Math.floorMod(day.number() * 31L + seed, 5);
        int shift = Balance.shift(interval, DAY, load);
        int window = Balance.window(interval);
        assertThat(shift).isBetween(-window, window);
        long taken = load.applyAsLong(DAY.plus(interval + shift));
        for (int other = -window; other <= window; other++) {
            long there = load.applyAsLong(DAY.plus(interval + other));
            assertThat(there).isGreaterThanOrEqualTo(taken);
            if (there == taken) assertThat(Math.abs(other)).isGreaterThanOrEqualTo(Math.abs(shift));
        }
    }

    @Test
    void short_intervals_stay_as_they_are() {
        Map<Integer, Integer> windows = Map.of(0, 0, 1, 0, 2, 0, 3, 1, 6, 1, 20, 2, 30, 3, 36_500, 3);
        windows.forEach((interval, window) ->
                assertThat(Balance.window(interval)).as("interval %s", interval).isEqualTo(window));
        assertThat(Balance.shift(2, DAY, day -> day.number() == 20_002 ? 100 : 0))
                .isZero();
    }

    @Test
    void a_noted_move_is_kept_within_what_may_be_moved_now() {
        assertThat(Balance.within(1, -3)).isZero();
        assertThat(Balance.within(6, -3)).isEqualTo(-1);
        assertThat(Balance.within(60, 3)).isEqualTo(3);
    }
}
