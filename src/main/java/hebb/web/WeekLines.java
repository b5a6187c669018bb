package hebb.web;

import hebb.progress.Calendar;
import hebb.progress.Calendar.Day;
import hebb.progress.Calendar.Week;
import hebb.web.ProgressPage.LevelRange;
import hebb.web.ProgressPage.WeekLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of the calendar as lines of text. */
final class WeekLines {

    private WeekLines() {}

    /** Weeks with reviews, latest first. */
    static List<WeekLine> of(List<Week> weeks, DateText dates) {
        List<WeekLine> lines = new ArrayList<>(weeks.stream()
                .map(week -> line(week, dates))
                .filter(line -> line.answers() > 0)
                .toList());
        Collections.reverse(lines);
        return lines;
    }

    private static WeekLine line(Week week, DateText dates) {
        int answers = week.days().stream().mapToInt(Day::answers).sum();
        int studied =
                (int) week.days().stream().filter(day -> day.answers() > 0).count();
        return new WeekLine(dates.full(week.days().get(0).studyDay()), answers, studied);
    }

    /** The levels from 1 that occur. */
    static List<LevelRange> levels(Calendar calendar) {
        return IntStream.rangeClosed(1, Calendar.LEVELS)
                .filter(level -> calendar.days().stream().anyMatch(day -> day.level() == level))
                .mapToObj(level -> range(calendar, level))
                .toList();
    }

    private static LevelRange range(Calendar calendar, int level) {
        IntSummaryStatistics answers = calendar.days().stream()
                .filter(day -> day.level() == level)
                .mapToInt(Day::answers)
                .summaryStatistics();
        return new LevelRange(level, answers.getMin(), answers.getMax());
    }
}
