package hebb.plan;

import hebb.scheduling.StudyDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How much is asked on each day of the week.
 *
 * @param days seven, from Monday on
 */
public record Week(List<DayLoad> days) {

    public static final int DAYS = 7;

    /** Each day in full. */
    public static final Week FULL = new Week(Collections.nCopies(DAYS, DayLoad.FULL));

    public Week {
        days = List.copyOf(days);
        if (days.size() != DAYS) throw new IllegalArgumentException("a week of " + days.size() + " days");
    }

    public DayLoad on(StudyDay day) {
        return days.get(day.date().getDayOfWeek().getValue() - 1);
    }

    /** One letter a day, from Monday on: F, H or O. */
    String text() {
        return days.stream().map(load -> load.name().substring(0, 1)).collect(Collectors.joining());
    }

    static Week parse(String text) {
        return new Week(text.chars().mapToObj(Week::load).toList());
    }

    private static DayLoad load(int letter) {
        return Arrays.stream(DayLoad.values())
                .filter(load -> load.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day load: " + (char) letter));
    }
}
