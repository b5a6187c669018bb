package hebb.progress;

import hebb.scheduling.StudyDay;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Study days in a row.
 *
 * @param current days of the run that reaches today, or yesterday while today is still to come; else 0
 * @param longest days of the longest run there ever was
 */
public record Streak(int current, int longest) {

    public static Streak of(Collection<StudyDay> studied, StudyDay today) {
        int longest = 0;
        int run = 0;
        StudyDay last = null;
        for (StudyDay day : new TreeSet<>(studied)) {
            run = last != null && last.plus(1).equals(day) ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = day;
        }
        // A flight westwards sets the clock back: then the last day studied may lie ahead of today.
        boolean goesOn = last != null && last.compareTo(today.plus(-1)) >= 0;
        return new Streak(goesOn ? run : 0, longest);
    }
}
