package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PaceTest {

    @Test
    void it_is_the_median_and_a_guess_until_ten_answers() {
        assertThat(Pace.of(Collections.nCopies(9, 3_000))).isEqualTo(Pace.GUESS);
        assertThat(Pace.of(List.of(1_000, 600_000, 2_000, 2_000, 3_000, 4_000, 5_000, 5_000, 6_000, 7_000)))
                .isEqualTo(new Pace(4_500, true));
        assertThat(Pace.of(IntStream.rangeClosed(1, 11).boxed().toList()).millis())
                .isEqualTo(6);
    }

    @Test
    void longer_than_a_minute_is_no_thinking() {
        assertThat(Pace.of(Collections.nCopies(10, 600_000))).isEqualTo(new Pace(60_000, true));
    }

    @Test
    void any_work_takes_at_least_a_minute_and_no_work_none() {
        assertThat(Pace.GUESS.minutesFor(0)).isZero();
        assertThat(Pace.GUESS.minutesFor(1)).isEqualTo(1);
        assertThat(Pace.GUESS.minutesFor(100)).isEqualTo(13);
        assertThat(new Pace(Integer.MAX_VALUE, true).minutesFor(Integer.MAX_VALUE))
                .isPositive();
    }
}
