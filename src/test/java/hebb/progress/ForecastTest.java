package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.DeckId;
import hebb.review.DueCount;
import hebb.review.Pace;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ForecastTest {

    private static final StudyDay TODAY = new StudyDay(20_000);

    @Test
    void overdue_cards_are_due_today_and_the_thirtieth_day_is_the_last() {
        List<DueCount> counts = List.of(due(-100, 3), due(-1, 2), due(0, 5), due(29, 20), due(30, 1000));
        Forecast forecast = Forecast.of(counts, Pace.GUESS, TODAY, day -> day);
        assertThat(forecast.today()).isEqualTo(new Forecast.Day(TODAY, 10, 10, 1));
        assertThat(forecast.cards()).isEqualTo(30);
        assertThat(forecast.average()).isEqualTo(1.0);
        assertThat(forecast.days().get(29)).isEqualTo(new Forecast.Day(TODAY.plus(29), 20, 30, 3));
    }

    @Test
    void any_forecast_adds_up() {
        var random = new SplittableRandom(5);
        for (int run = 0; run < 300; run++) {
            List<DueCount> counts = random.ints(random.nextInt(60), -20, 30)
                    .distinct()
                    .mapToObj(offset -> due(offset, random.nextInt(1, 50)))
                    .toList();
            Forecast forecast = Forecast.of(counts, Pace.GUESS, TODAY, day -> day);
            int total = counts.stream().mapToInt(DueCount::cards).sum();
            assertThat(forecast.days()).hasSize(30).isSortedAccordingTo((a, b) -> a.cumulative() - b.cumulative());
            assertThat(forecast.days().stream().mapToInt(Forecast.Day::due).sum())
                    .isEqualTo(total);
            assertThat(forecast.cards()).isEqualTo(total);
        }
    }

    @Test
    void cards_of_days_off_are_asked_on_the_next_day_that_is_none() {
        List<DueCount> counts = List.of(due(-3, 1), due(0, 2), due(1, 4), due(2, 8), due(27, 16), due(29, 32));
        Forecast forecast = Forecast.of(
                counts, Pace.GUESS, TODAY, day -> isOff(day) ? day.plus(2 - (day.number() - TODAY.number()) % 7) : day);
        assertThat(forecast.today().due()).isZero();
        assertThat(forecast.days().get(2).due()).isEqualTo(1 + 2 + 4 + 8);
        assertThat(forecast.days().get(27).due()).isEqualTo(16);
        // The first day after these is the thirty-first.
        assertThat(forecast.cards()).isEqualTo(31);
    }

    /** The first two days of each seven. */
    private static boolean isOff(StudyDay day) {
        return (day.number() - TODAY.number()) % 7 < 2;
    }

    private static DueCount due(int offset, int cards) {
        return new DueCount(new DeckId(1), TODAY.plus(offset), cards);
    }
}
