package hebb.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A learner's day of study as a number: days since 1970-01-01 by the clock on the wall, where the day begins at the
 * rollover hour and not at midnight.
 */
public record StudyDay(int number) implements Comparable<StudyDay> {

    /** The hour at which a new study day begins. */
    public static final int ROLLOVER_HOUR = 4;

    public static StudyDay of(Instant instant, ZoneId zone) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, zone).minusHours(ROLLOVER_HOUR);
        return new StudyDay((int) wall.toLocalDate().toEpochDay());
    }

    public LocalDate date() {
        return LocalDate.ofEpochDay(number);
    }

    public StudyDay plus(int days) {
        return new StudyDay(number + days);
    }

    @Override
    public int compareTo(StudyDay other) {
        return Integer.compare(number, other.number);
    }
}
