package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.progress.Maturity;
import hebb.web.BarChart.Bar;
import hebb.web.StageBar.Part;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BarChartTest {

    @Test
    void the_highest_bar_fills_the_height_and_an_empty_day_has_none() {
        BarChart chart = BarChart.of(List.of(50, 25, 0, 1000));
        assertThat(chart.highest()).isEqualTo(1000);
        assertThat(chart.bars())
                .containsExactly(
                        new Bar("0.00%", "19.50%", 115, 5, 50),
                        new Bar("25.00%", "19.50%", 117, 3, 25),
                        new Bar("50.00%", "19.50%", 120, 0, 0),
                        new Bar("75.00%", "19.50%", 20, 100, 1000));
    }

    @Test
    void any_bars_stand_on_the_baseline_and_anything_due_can_be_seen() {
        var random = new SplittableRandom(6);
        for (int run = 0; run < 500; run++) {
            BarChart chart = BarChart.of(
                    random.ints(30, 0, 1 + random.nextInt(5_000)).boxed().toList());
            assertThat(chart.bars()).hasSize(30).allSatisfy(bar -> {
                assertThat(bar.y() + bar.height()).isEqualTo(chart.baseline());
                assertThat(bar.height()).isBetween(bar.value() == 0 ? 0 : 1, 100);
            });
        }
    }

    @Test
    void no_values_make_no_bars() {
        assertThat(BarChart.of(List.of()).bars()).isEmpty();
        assertThat(BarChart.of(List.of(0, 0)).highest()).isZero();
    }

    @Test
    void the_stages_of_a_deck_fill_its_bar_from_left_to_right() {
        assertThat(StageBar.of(new Maturity(1, 0, 2, 1)).parts())
                .containsExactly(
                        new Part("part-new", "0.00%", "25.00%"),
                        new Part("part-young", "25.00%", "50.00%"),
                        new Part("part-mature", "75.00%", "25.00%"));
        assertThat(StageBar.of(Maturity.NONE).parts()).isEmpty();
    }
}
