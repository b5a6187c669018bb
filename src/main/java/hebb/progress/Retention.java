package hebb.progress;

import hebb.scheduling.StudyDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How much was remembered when it was asked: graded answers to cards that were not new, by how far the card had come
 * before the answer. Drill and practice answers say nothing about memory over the interval and are left out.
 */
public record Retention(List<Row> rows) {

    /** The last so many study days, today among them. */
    public enum Window {
        WEEK(7),
        MONTH(30),
        QUARTER(90),
        ALL(Integer.MAX_VALUE);

        private final int days;

        Window(int days) {
            this.days = days;
        }

        boolean holds(StudyDay day, StudyDay today) {
            return (long) today.number() - day.number() < days;
        }
    }

    /** The shares of one window. */
    public record Row(Window window, Share learning, Share young, Share mature) {

        public Share all() {
            return learning.plus(young).plus(mature);
        }
    }

    public Retention {
        rows = List.copyOf(rows);
    }

    public static Retention of(List<DayTally> tallies, StudyDay today) {
        return new Retention(Arrays.stream(Window.values())
                .map(window -> row(window, tallies, day -> window.holds(day, today)))
                .toList());
    }

    /** The row of one window. */
    public Row row(Window window) {
        return rows.stream().filter(row -> row.window() == window).findFirst().orElseThrow();
    }

    private static Row row(Window window, List<DayTally> tallies, Predicate<StudyDay> inside) {
        List<DayTally> seen =
                tallies.stream().filter(tally -> inside.test(tally.studyDay())).toList();
        return new Row(
                window,
                sum(seen, tally -> new Share(tally.learningRemembered(), tally.learning())),
                sum(seen, tally -> new Share(tally.youngRemembered(), tally.young())),
                sum(seen, tally -> new Share(tally.matureRemembered(), tally.mature())));
    }

    private static Share sum(List<DayTally> tallies, Function<DayTally, Share> share) {
        return tallies.stream().map(share).reduce(Share.NONE, Share::plus);
    }
}
