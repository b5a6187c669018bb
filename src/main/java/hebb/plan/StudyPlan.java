package hebb.plan;

import hebb.scheduling.StudyDay;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody studies on which days, in all decks together.
 *
 * @param newPerDay the most new cards on a study day, null for what the decks say
 * @param reviewsPerDay the most due cards on a study day, null for what the decks say
 * @param anywayDay a free day on which the learner studies all the same, null where none
 * @param slowNew whether there are fewer new cards while cards are overdue
 * @param evenOut whether due days are moved a little, so that the days are alike
 * @param portion how much is studied in one sitting
 */
public record StudyPlan(
        @Nullable Integer newPerDay,
        @Nullable Integer reviewsPerDay,
        Week week,
        @Nullable Vacation vacation,
        @Nullable StudyDay anywayDay,
        boolean slowNew,
        boolean evenOut,
        Portion portion) {

    /** What holds until somebody says otherwise. */
    public static final StudyPlan DEFAULT = new StudyPlan(null, null, Week.FULL, null, null, true, false, Portion.ALL);

    /** So many overdue cards take the place of one new card: a day's ten are gone when fifty wait. */
    private static final int OVERDUE_FOR_ONE_NEW = 5;

    /** Nobody is free for longer than a week and a vacation, unless every day is. */
    private static final int LOOK_AHEAD = 800;

    public DayLoad on(StudyDay day) {
        if (day.equals(anywayDay)) return DayLoad.FULL;
        return vacation != null && vacation.covers(day) ? DayLoad.OFF : week.on(day);
    }

    public boolean isOff(StudyDay day) {
        return on(day) == DayLoad.OFF;
    }

    /** The first day from this one on that is not free; empty where none is in sight. */
    public Optional<StudyDay> firstOpen(StudyDay day) {
        return IntStream.range(0, LOOK_AHEAD)
                .mapToObj(day::plus)
                .filter(next -> !isOff(next))
                .findFirst();
    }

    /** Whether the limits of the decks are all there is to know on this day. */
    public boolean isPlainOn(StudyDay day) {
        return newPerDay == null && reviewsPerDay == null && on(day) == DayLoad.FULL;
    }

    /** How many of so many due cards are asked on this day. */
    public int reviews(StudyDay day, int due) {
        return on(day).of(reviewsPerDay == null ? due : Math.min(reviewsPerDay, due));
    }

    /** How many of so many new cards are met on this day. */
    public int fresh(StudyDay day, int waiting, int overdue) {
        int most = on(day).of(newPerDay == null ? waiting : Math.min(newPerDay, waiting));
        return slowNew ? Math.max(0, most - overdue / OVERDUE_FOR_ONE_NEW) : most;
    }

    /** Whether so many overdue cards take no new card's place. */
    public boolean isUnslowedBy(int overdue) {
        return !slowNew || overdue < OVERDUE_FOR_ONE_NEW;
    }

    /** From how many overdue cards on none of so many new cards is met; a count need not go further. */
    public int overdueThatCounts(int fresh) {
        return slowNew ? Math.multiplyExact(fresh, OVERDUE_FOR_ONE_NEW) : 0;
    }

    public StudyPlan anyway(StudyDay day) {
        return new StudyPlan(newPerDay, reviewsPerDay, week, vacation, day, slowNew, evenOut, portion);
    }
}
