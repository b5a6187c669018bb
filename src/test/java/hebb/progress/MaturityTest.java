package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
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
    void the_stages_of_any_cards_sum_to_the_number_of_cards() {
        var random = new SplittableRandom(1);
        for (int run = 0; run < 500; run++) {
            List<Integer> intervals =
                    random.ints(random.nextInt(200), 0, 60).boxed().toList();
            Maturity maturity = Maturity.ofIntervals(intervals);
            assertThat(maturity.cards()).isEqualTo(intervals.size());
            assertThat(maturity.started()).isEqualTo(maturity.learning() + maturity.young() + maturity.mature());
        }
    }

    @Test
    void two_decks_together_have_the_cards_of_both() {
        Maturity one = Maturity.ofIntervals(List.of(0, 3, 30));
        Maturity other = Maturity.ofIntervals(List.of(0, 10));
        assertThat(one.plus(other)).isEqualTo(new Maturity(2, 1, 1, 1));
    }
}
