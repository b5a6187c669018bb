package hebb.web;

import hebb.progress.Calendar;
import hebb.progress.DeckMaturity;
import hebb.progress.Forecast;
import hebb.progress.Maturity;
import hebb.progress.Progress;
import hebb.progress.Retention;
import hebb.progress.Retention.Window;
import hebb.progress.Share;
import hebb.storage.Ids;
import java.util.List;

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
        List<DayLine> days,
        DateText dates) {

    /** @param id as it stands in addresses */
    public record DeckLine(String id, String title, Maturity maturity, StageBar bar) {}

    /** @param monday the date of the week's first day */
    public record WeekLine(String monday, int answers, int daysStudied) {}

    /** A study day of the forecast. */
    public record DayLine(String date, Forecast.Day day) {}

    /** The fewest and the most answers on a day of this level. */
    public record LevelRange(int level, int fewest, int most) {}

    static ProgressPage of(Progress progress, DateText dates) {
        List<Calendar.Week> weeks = progress.calendar().weeks();
        int half = weeks.size() / 2;
        return new ProgressPage(
                progress,
                progress.decks().stream().map(ProgressPage::deckLine).toList(),
                List.of(
                        CalendarChart.of(weeks.subList(0, half), dates),
                        CalendarChart.of(weeks.subList(half, weeks.size()), dates)),
                WeekLines.levels(progress.calendar()),
                WeekLines.of(weeks, dates),
                BarChart.of(progress.forecast().days().stream()
                        .map(Forecast.Day::due)
                        .toList()),
                progress.forecast().days().stream()
                        .map(day -> new DayLine(dates.full(day.studyDay()), day))
                        .toList(),
                dates);
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
        return dates.shortDay(progress.today().plus(days));
    }

    private static DeckLine deckLine(DeckMaturity deck) {
        return new DeckLine(
                Ids.text(deck.deckId().value()), deck.title(), deck.maturity(), StageBar.of(deck.maturity()));
    }
}
