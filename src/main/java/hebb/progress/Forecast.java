package hebb.progress;

import hebb.review.DueCount;
import hebb.review.Pace;
import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the schedules ask for on the coming study days if nothing new is begun and every answer succeeds. Cards of a day
 * off are asked on the next day that is none.
 *
 * @param days the next 30 study days, today first
 * @param pace what the minutes were reckoned with
 */
public record Forecast(List<Day> days, Pace pace) {

    public static final int DAYS = 30;

    /**
     * One study day.
     *
     * @param due cards due on it; those that are overdue count as today's
     * @param cumulative cards due from today to this day
     * @param minutes about how long the cards due on it take
     */
    public record Day(StudyDay studyDay, int due, int cumulative, int minutes) {}

    public Forecast {
        days = List.copyOf(days);
    }

    /**
     * Counts of days beyond the 30th are left out.
     *
     * @param asking the day on which cards are asked that are due on a day: itself, or the next that is not free
     */
    public static Forecast of(List<DueCount> counts, Pace pace, StudyDay today, UnaryOperator<StudyDay> asking) {
        Map<StudyDay, Integer> due = counts.stream()
                .collect(Collectors.toMap(
                        count -> asking.apply(later(today, count.dueDay())), DueCount::cards, Integer::sum));
        List<Day> days = new ArrayList<>(DAYS);
        int cumulative = 0;
        for (int i = 0; i < DAYS; i++) {
            StudyDay day = today.plus(i);
            int cards = due.getOrDefault(day, 0);
            cumulative += cards;
            days.add(new Day(day, cards, cumulative, pace.minutesFor(cards)));
        }
        return new Forecast(days, pace);
    }

    private static StudyDay later(StudyDay one, StudyDay other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    public Day today() {
        return days.get(0);
    }

    /** Cards due in all 30 days. */
    public int cards() {
        return days.get(days.size() - 1).cumulative();
    }

    /** Cards due a day, over all 30 days. */
    public double average() {
        return (double) cards() / days.size();
    }
}
