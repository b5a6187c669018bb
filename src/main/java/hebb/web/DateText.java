package hebb.web;

import hebb.scheduling.StudyDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
final class DateText {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DateText() {}

    /** A day that is over: "today", "yesterday", "3 January" or "3 January 2031". */
    static String ago(StudyDay day, StudyDay today) {
        int days = today.number() - day.number();
        if (days <= 0) return "today";
        if (days == 1) return "yesterday";
        return (day.date().getYear() == today.date().getYear() ? DAY : FULL).format(day.date());
    }

    /** "tomorrow", "Thursday", "3 January" or "3 January 2031". */
    static String of(StudyDay day, StudyDay today) {
        int ahead = day.number() - today.number();
        LocalDate date = day.date();
        if (ahead <= 0) return "today";
        if (ahead == 1) return "tomorrow";
        if (ahead < 7) return WEEKDAY.format(date);
        return (date.getYear() == today.date().getYear() ? DAY : FULL).format(date);
    }
}
