package hebb.progress;

import hebb.scheduling.StudyDay;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year of study.
 *
 * @param days the last 365 study days, oldest first, today last
 */
public record Calendar(List<Day> days) {

    public static final int DAYS = 365;

    /** The darkest level. */
    public static final int LEVELS = 4;

    /**
     * One study day.
     *
     * @param level 0 without answers, else 1 to 4: the quarter of this year's studied days in which the day lies by its
     *     answers, so that level 4 is always a learner's own busiest days
     */
    public record Day(StudyDay studyDay, int answers, int level) {}

    /** Up to seven days, Monday first. The first and the last week of a calendar may be short. */
    public record Week(List<Day> days) {}

    public Calendar {
        days = List.copyOf(days);
    }

    public static Calendar of(List<DayTally> tallies, StudyDay today) {
        Map<StudyDay, Integer> answers =
                tallies.stream().collect(Collectors.toMap(DayTally::studyDay, DayTally::answers));
        List<StudyDay> year =
                IntStream.range(0, DAYS).mapToObj(i -> today.plus(i - DAYS + 1)).toList();
        int[] studied = year.stream()
                .mapToInt(day -> answers.getOrDefault(day, 0))
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        return new Calendar(year.stream()
                .map(day -> day(day, answers.getOrDefault(day, 0), studied))
                .toList());
    }

    private static Day day(StudyDay day, int answers, int[] studied) {
        return new Day(day, answers, answers == 0 ? 0 : level(answers, studied));
    }

    /** The quarter of the sorted counts in which a count lies, days of equal counts in the higher one. */
    private static int level(int answers, int[] studied) {
        long noBusier =
                IntStream.of(studied).takeWhile(count -> count <= answers).count();
        return (int) ((LEVELS * noBusier + studied.length - 1) / studied.length);
    }

    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i < days.size() && days.get(i).studyDay().date().getDayOfWeek() != DayOfWeek.MONDAY) continue;
            weeks.add(new Week(days.subList(start, i)));
            start = i;
        }
        return weeks;
    }

    public int answers() {
        return days.stream().mapToInt(Day::answers).sum();
    }

    public int daysStudied() {
        return (int) days.stream().filter(day -> day.answers() > 0).count();
    }
}
