package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ShareTest {

    @Test
    void nine_answers_are_too_few_for_a_percentage() {
        Share few = new Share(9, 9);
        assertThat(few.isEnough()).isFalse();
        assertThatThrownBy(few::percent).isInstanceOf(IllegalStateException.class);
        assertThat(new Share(9, 10).percent()).isEqualTo(90);
    }

    @Test
    void the_interval_is_wilsons() {
        // 81 of 263, the worked example of Newcombe, "Two-sided confidence intervals for the single proportion",
        // Statistics in Medicine 17 (1998), method 3: 0.2553 to 0.3662.
        Share share = new Share(81, 263);
        assertThat(share.lowPercent()).isEqualTo(25);
        assertThat(share.highPercent()).isEqualTo(37);
        // The same table, 0 of 20: 0 to 0.1611.
        assertThat(new Share(0, 20).lowPercent()).isZero();
        assertThat(new Share(0, 20).highPercent()).isEqualTo(17);
    }

    @Test
    void any_interval_holds_its_share_and_stays_inside_nought_and_a_hundred() {
        for (int answers = 10; answers <= 120; answers++) {
            for (int remembered = 0; remembered <= answers; remembered++) {
                Share share = new Share(remembered, answers);
                assertThat(share.percent()).isBetween(share.lowPercent(), share.highPercent());
                assertThat(share.lowPercent()).isBetween(0, 100);
                assertThat(share.highPercent()).isBetween(0, 100);
            }
        }
    }
}
