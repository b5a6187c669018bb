package hebb.web;

import hebb.progress.Calendar;
import hebb.progress.DeckMaturity;
import hebb.progress.Forecast;
import hebb.progress.Maturity;
import hebb.progress.Progress;
import hebb.progress.Retention;
import hebb.progress.Retention.Window;
import hebb.progress.Share;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What a learner remembers and what is coming.
 *
 * @param year the last 365 days in two halves, so that a phone shows squares of a size that can be seen
 * @param weeks the same days week by week, latest first, weeks without reviews left out
 */
public record ProgressPage(
        Progress progress,
        List<DeckLine> decks,
        List<CalendarChart> year,
        List<LevelRange> levels,
        List<WeekLine> weeks,
        BarChart coming,
        List<DayLine> days) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** @param id as it stands in addresses */
    public record DeckLine(String id, String title, Maturity maturity, StageBar bar) {}

    /** @param monday the date of the week's first day */
    public record WeekLine(String monday, int answers, int daysStudied) {}

    /** A study day of the forecast. */
    public record DayLine(String date, Forecast.Day day) {}

    /** The fewest and the most answers on a day of this level. */
    public record LevelRange(int level, int fewest, int most) {}

    public static ProgressPage of(Progress progress) {
        List<Calendar.Week> weeks = progress.calendar().weeks();
        int half = weeks.size() / 2;
        return new ProgressPage(
                progress,
                progress.decks().stream().map(ProgressPage::deckLine).toList(),
                List.of(CalendarChart.of(weeks.subList(0, half)), CalendarChart.of(weeks.subList(half, weeks.size()))),
                WeekLines.levels(progress.calendar()),
                WeekLines.of(weeks),
                BarChart.of(progress.forecast().days().stream()
                        .map(Forecast.Day::due)
                        .toList()),
                progress.forecast().days().stream()
                        .map(day -> new DayLine(date(day.studyDay()), day))
                        .toList());
    }

    /** What was remembered in the last 30 days. */
    public Share month() {
        return progress.retention().row(Window.MONTH).all();
    }

    public List<Retention.Row> retention() {
        return progress.retention().rows();
    }

    /** A date under the forecast, so many days from today. */
    public String shortDate(int days) {
        return SHORT.format(progress.today().plus(days).date());
    }

    static String date(StudyDay day) {
        return LONG.format(day.date());
    }

    private static DeckLine deckLine(DeckMaturity deck) {
        return new DeckLine(
                Ids.text(deck.deckId().value()), deck.title(), deck.maturity(), StageBar.of(deck.maturity()));
    }
}
