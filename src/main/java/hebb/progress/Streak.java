package hebb.progress;

import hebb.scheduling.StudyDay;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Study days in a row.
 *
 * @param current days of the run that reaches today, or yesterday while today is still to come; else 0
 * @param longest days of the longest run there ever was
 */
public record Streak(int current, int longest) {

    /** @param free days off: they neither break a run nor count */
    public static Streak of(Collection<StudyDay> studied, StudyDay today, Predicate<StudyDay> free) {
        int longest = 0;
        int run = 0;
        StudyDay last = null;
        for (StudyDay day : new TreeSet<>(studied)) {
            run = last != null && !misses(last, day, free) ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = day;
        }
        // A flight westwards sets the clock back: then the last day studied may lie ahead of today.
        boolean goesOn = last != null && !misses(last, today, free);
        return new Streak(goesOn ? run : 0, longest);
    }

    /** Whether a day that was not free lies between these two. */
    private static boolean misses(StudyDay last, StudyDay day, Predicate<StudyDay> free) {
        for (StudyDay between = last.plus(1); between.compareTo(day) < 0; between = between.plus(1)) {
            if (!free.test(between)) return true;
        }
        return false;
    }
}
