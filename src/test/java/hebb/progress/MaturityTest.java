package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MaturityTest {

    @Test
    void stages_change_after_a_week_and_after_three_weeks() {
        assertThat(List.of(0, 1, 6, 7, 20, 21, 36_500).stream().map(Stage::ofInterval))
                .containsExactly(
                        Stage.NEW,
                        Stage.LEARNING,
                        Stage.LEARNING,
                        Stage.YOUNG,
                        Stage.YOUNG,
                        Stage.MATURE,
                        Stage.MATURE);
    }

    @Test
    void the_stages_sum_to_the_cards_and_those_that_are_not_new_are_started() {
        Maturity maturity = new Maturity(5, 3, 2, 1);
        assertThat(maturity.cards()).isEqualTo(11);
        assertThat(maturity.started()).isEqualTo(6);
    }

    @Test
    void two_decks_together_have_the_cards_of_both() {
        assertThat(new Maturity(1, 1, 0, 1).plus(new Maturity(1, 0, 1, 0))).isEqualTo(new Maturity(2, 1, 1, 1));
    }
}
