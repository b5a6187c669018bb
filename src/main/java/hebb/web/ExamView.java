package hebb.web;

import hebb.review.ExamOutlook;
import hebb.scheduling.StudyDay;
import java.util.List;

/**
 * An exam on a deck, and the days until then.
 *
 * @param date as a date field writes it
 * @param text as people write it
 * @param days from today
 * @param fresh cards not met yet
 * @param newPerDay so many a day, and all are met before it
 */
public record ExamView(
        String date, String text, int days, int fresh, int newPerDay, BarChart chart, List<Day> load, String eve) {

    /** Cards that come back on a day. */
    public record Day(String date, int due) {}

    static ExamView of(ExamOutlook outlook, StudyDay today, DateText dates) {
        List<ExamOutlook.Day> days = outlook.days();
        return new ExamView(
                outlook.exam().day().date().toString(),
                dates.of(outlook.exam().day(), today),
                outlook.daysLeft(today),
                outlook.fresh(),
                outlook.newPerDay(today),
                BarChart.of(days.stream().map(ExamOutlook.Day::due).toList()),
                days.stream()
                        .filter(day -> day.due() > 0)
                        .map(day -> new Day(dates.full(day.day()), day.due()))
                        .toList(),
                dates.shortDay(outlook.exam().eve()));
    }
}
