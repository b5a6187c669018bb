package hebb.plan;

import hebb.scheduling.StudyDay;

/**
 * The day of an exam on a deck. Cards that would come back only after it are asked once more in the days before.
 *
 * @param day of the exam
 * @param from the first day on which a card is asked for the exam's sake
 */
public record ExamDate(StudyDay day, StudyDay from) {

    /** A card is seen once more in the last week. */
    static final int LAST_DAYS = 7;

    public static final int MOST_DAYS_AHEAD = 1_000;

    public ExamDate {
        if (from.compareTo(day) >= 0) throw new IllegalArgumentException("no day is left before the exam");
    }

    /** An exam on a later day than today. */
    public static ExamDate set(StudyDay day, StudyDay today) {
        StudyDay lastDays = day.plus(-LAST_DAYS);
        return new ExamDate(day, lastDays.compareTo(today) > 0 ? lastDays : today);
    }

    /** The last day before the exam. */
    public StudyDay eve() {
        return day.plus(-1);
    }

    /**
     * When a card is due: as scheduled where that is before the exam, or where it was seen in the last days already;
     * otherwise on one of the last days, over which the cards are spread by their ids. Never later than scheduled.
     *
     * @param last the day of its last repetition
     */
    public StudyDay due(StudyDay last, StudyDay scheduled, long card) {
        if (scheduled.compareTo(day) < 0 || last.compareTo(from) >= 0) return scheduled;
        int days = day.number() - from.number();
        return eve().plus(-(int) Math.floorMod(card, (long) days));
    }
}
