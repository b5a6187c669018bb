package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.DeckId;
import hebb.progress.Calendar;
import hebb.progress.DayTally;
import hebb.progress.DeckMaturity;
import hebb.progress.Forecast;
import hebb.progress.Maturity;
import hebb.progress.Progress;
import hebb.progress.Retention;
import hebb.progress.Streak;
import hebb.review.DueCount;
import hebb.review.Pace;
import hebb.scheduling.StudyDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ProgressPageTest {

    private static final StudyDay TODAY =
            new StudyDay((int) LocalDate.of(2026, 11, 21).toEpochDay());
    private static final DeckMaturity DECK =
            new DeckMaturity(new DeckId(42), "Synaptic <plasticity>", new Maturity(5, 4, 11, 17));

    @Test
    void somebody_without_reviews_is_told_what_to_do_next() {
        String html = html(progress(List.of(DECK), List.of(), List.of()));
        assertThat(html)
                .contains("Nothing to look back on yet", "href=\"/review\"")
                .doesNotContain("<svg");
        assertThat(html(progress(List.of(), List.of(), List.of()))).contains("href=\"/decks\"");
    }

    @Test
    void a_page_shows_every_chart_with_its_numbers_beside_it() {
        String html = html(progress(
                List.of(DECK),
                List.of(tally(-1, 30, 27), tally(0, 4, 4)),
                List.of(
                        new DueCount(new DeckId(42), TODAY.plus(-3), 34),
                        new DueCount(new DeckId(42), TODAY.plus(2), 9))));
        assertThat(html)
                .contains("Synaptic &lt;plasticity&gt;", "<td class=\"num\">37</td>")
                .contains(">91%<", "31 of 34", "likely 77 to 97%")
                .contains("34 reviews on 2 days of the last 365.")
                .contains("<title>20 November 2026: 30 reviews</title>", "class=\"level-4\"")
                .contains("<title>21 November 2026: 34 cards</title>", "43 cards come back, about 1.4 a day")
                .contains("8 seconds an answer, a guess");
        assertThat(html).doesNotContain("th:", "style=", "??");
    }

    @Test
    void few_answers_get_their_count_and_no_percentage() {
        String html = html(progress(List.of(DECK), List.of(tally(0, 4, 3)), List.of()));
        assertThat(html)
                .contains("too few yet", "3 of 4", "Nothing is due in the next 30 days.")
                .doesNotContain(">75%");
    }

    private static String html(Progress progress) {
        return PageHtml.of(
                "progress/progress",
                "#progress",
                ProgressPage.of(progress, new DateText(new Messages(), Locale.ENGLISH)));
    }

    private static Progress progress(List<DeckMaturity> decks, List<DayTally> tallies, List<DueCount> due) {
        return new Progress(
                TODAY,
                decks,
                Calendar.of(tallies, TODAY),
                Streak.of(tallies.stream().map(DayTally::studyDay).toList(), TODAY, day -> false),
                Retention.of(tallies, TODAY),
                Forecast.of(due, Pace.GUESS, TODAY, day -> day));
    }

    private static DayTally tally(int offset, int mature, int remembered) {
        return new DayTally(TODAY.plus(offset), mature, 0, 0, 0, 0, mature, remembered);
    }
}
