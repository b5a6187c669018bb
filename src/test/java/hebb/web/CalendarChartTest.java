package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.progress.Calendar;
import hebb.scheduling.StudyDay;
import hebb.web.CalendarChart.Cell;
import hebb.web.CalendarChart.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CalendarChartTest {

    private static final DateText DATES = new DateText(new Messages(), Locale.ENGLISH);

    private static final StudyDay WEDNESDAY =
            new StudyDay((int) LocalDate.of(2026, 11, 18).toEpochDay());

    private final List<Calendar.Week> weeks = Calendar.of(List.of(), WEDNESDAY).weeks();
    private final CalendarChart chart = CalendarChart.of(weeks, DATES);

    @Test
    void today_is_in_the_last_column_and_the_row_of_its_weekday() {
        Cell today = chart.cells().get(364);
        assertThat(today).isEqualTo(new Cell(28 + 13 * (weeks.size() - 1), 16 + 13 * 2, 0, 0, "18 November 2026"));
    }

    @Test
    void no_two_squares_overlap_and_all_lie_inside() {
        assertThat(chart.cells()).hasSize(365).doesNotHaveDuplicates();
        assertThat(chart.cells().stream().map(cell -> cell.x() + " " + cell.y()))
                .doesNotHaveDuplicates();
        assertThat(chart.cells()).allSatisfy(cell -> {
            assertThat(cell.x() + CalendarChart.SIDE).isLessThanOrEqualTo(chart.width());
            assertThat(cell.y() + CalendarChart.SIDE).isLessThanOrEqualTo(chart.height());
        });
    }

    @Test
    void each_month_is_named_once_over_the_week_in_which_it_begins() {
        assertThat(chart.months().stream().map(Label::text))
                .containsExactly("Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov");
        Label november = chart.months().get(11);
        assertThat(chart.cells())
                .anySatisfy(cell ->
                        assertThat(cell).isEqualTo(new Cell(november.x(), 16 + 13 * 6, 0, 0, "1 November 2026")));
    }

    @Test
    void monday_wednesday_and_friday_are_named() {
        assertThat(chart.weekdays().stream().map(Label::text)).containsExactly("Mon", "Wed", "Fri");
    }

    @Test
    void a_chart_of_no_weeks_is_empty() {
        assertThat(CalendarChart.of(List.of(), DATES).cells()).isEmpty();
    }
}
