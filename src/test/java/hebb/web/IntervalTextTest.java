package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.scheduling.Sm2;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every interval that a schedule can have, in words. */
final class IntervalTextTest {

    private final Messages messages = new Messages();

    private String text(int days) {
        IntervalText interval = IntervalText.of(days);
        return messages.text(Locale.ENGLISH, interval.key(), interval.number());
    }

    @Test
    void it_is_said_in_the_largest_unit_that_says_enough() {
        assertThat(text(0)).isEqualTo("today");
        assertThat(text(1)).isEqualTo("1 day");
        assertThat(text(59)).isEqualTo("59 days");
        assertThat(text(60)).isEqualTo("2 months");
        assertThat(text(365)).isEqualTo("1 year");
        assertThat(text(383)).isEqualTo("1 year");
        assertThat(text(402)).isEqualTo("1.1 years");
        assertThat(text(731)).isEqualTo("2 years");
    }

    @Test
    void one_is_never_many() {
        for (int days = 0; days <= Sm2.INTERVAL_CAP; days++) {
            assertThat(text(days)).as("%s days", days).doesNotMatch("1 \\w+s");
        }
    }
}
