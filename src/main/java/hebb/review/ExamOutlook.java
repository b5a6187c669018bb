package hebb.review;

import hebb.plan.ExamDate;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an exam asks of the days before it, if nothing new is begun and every answer succeeds. Pure.
 *
 * @param days from today to the eve of the exam, at most the first {@link #MOST_DAYS}
 * @param fresh cards of the deck that were not met yet
 */
public record ExamOutlook(ExamDate exam, List<Day> days, int fresh) {

    public static final int MOST_DAYS = 120;

    /** @param due cards that come back on it; those that are overdue count as today's */
    public record Day(StudyDay day, int due) {}

    static ExamOutlook of(ExamDate exam, StudyDay today, Map<StudyDay, Integer> due, int fresh) {
        int days = Math.max(1, Math.min(MOST_DAYS, exam.day().number() - today.number()));
        int late = due.entrySet().stream()
                .filter(count -> count.getKey().compareTo(today) < 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new ExamOutlook(
                exam,
                IntStream.range(0, days)
                        .mapToObj(today::plus)
                        .map(day -> new Day(day, due.getOrDefault(day, 0) + (day.equals(today) ? late : 0)))
                        .toList(),
                fresh);
    }

    public int daysLeft(StudyDay today) {
        return Math.max(0, exam.day().number() - today.number());
    }

    /** So many new cards a day, and each is met before the exam. */
    public int newPerDay(StudyDay today) {
        return -Math.floorDiv(-fresh, Math.max(1, daysLeft(today)));
    }
}
