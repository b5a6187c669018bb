package hebb.web;

import hebb.progress.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weeks as columns of squares, Monday on top, in SVG user units.
 *
 * @param cells one square a day
 * @param months the name of each month over the week in which it begins
 * @param weekdays names beside the first, third and fifth row
 */
public record CalendarChart(int width, int height, List<Cell> cells, List<Label> months, List<Label> weekdays) {

    /** The side of a square. */
    public static final int SIDE = 11;

    private static final int STEP = 13;
    private static final int LEFT = 28;
    private static final int TOP = 16;
    private static final int BASELINE = 10;
    // A month's name is wider than one column.
    private static final int LABEL_WEEKS = 3;
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    /** @param level 0 to 4, for the colour */
    public record Cell(int x, int y, int level, int answers, String date) {}

    public record Label(int x, int y, String text) {}

    static CalendarChart of(List<Calendar.Week> weeks, DateText dates) {
        List<Cell> cells = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            for (Calendar.Day day : weeks.get(week).days()) cells.add(cell(week, day, dates));
        }
        return new CalendarChart(
                LEFT + STEP * weeks.size(), TOP + STEP * 7 + 1, cells, monthNames(weeks, dates), weekdayNames(dates));
    }

    private static Cell cell(int week, Calendar.Day day, DateText dates) {
        LocalDate date = day.studyDay().date();
        int row = date.getDayOfWeek().getValue() - 1;
        return new Cell(column(week), TOP + STEP * row, day.level(), day.answers(), dates.full(day.studyDay()));
    }

    private static List<Label> monthNames(List<Calendar.Week> weeks, DateText dates) {
        return IntStream.range(0, weeks.size())
                .filter(week -> week + LABEL_WEEKS <= weeks.size())
                .filter(week -> weeks.get(week).days().stream()
                        .anyMatch(day -> day.studyDay().date().getDayOfMonth() == 1))
                .mapToObj(week -> new Label(column(week), BASELINE, dates.shortMonth(lastDay(weeks.get(week)))))
                .toList();
    }

    private static LocalDate lastDay(Calendar.Week week) {
        return week.days().get(week.days().size() - 1).studyDay().date();
    }

    private static List<Label> weekdayNames(DateText dates) {
        return IntStream.of(0, 2, 4)
                .mapToObj(row -> new Label(0, TOP + STEP * row + BASELINE, dates.shortWeekday(A_MONDAY.plusDays(row))))
                .toList();
    }

    private static int column(int week) {
        return LEFT + STEP * week;
    }
}
