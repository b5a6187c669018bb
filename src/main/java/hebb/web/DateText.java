package hebb.web;

import hebb.scheduling.StudyDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people write them in one language. */
final class DateText {

    private final Messages messages;
    private final Locale locale;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter shortWeekday;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter day;
    private final DateTimeFormatter full;
    private final DateTimeFormatter shortDay;

    private final DateTimeFormatter time;

    DateText(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        this.shortWeekday = DateTimeFormatter.ofPattern("ccc", locale);
        this.shortMonth = DateTimeFormatter.ofPattern("LLL", locale);
        this.day = DateTimeFormatter.ofPattern(messages.text(locale, "date.day"), locale);
        this.full = DateTimeFormatter.ofPattern(messages.text(locale, "date.full"), locale);
        this.shortDay = DateTimeFormatter.ofPattern(messages.text(locale, "date.short"), locale);
        this.time = DateTimeFormatter.ofPattern(messages.text(locale, "date.time"), locale);
    }

    /** A day that is over, as it stands in a sentence: "today", "yesterday", "3 January" or "3 January 2031". */
    String ago(StudyDay past, StudyDay today) {
        int days = today.number() - past.number();
        if (days <= 0) return word("date.today");
        return days == 1 ? word("date.yesterday") : on(past.date(), today);
    }

    /** The same of a day to come: "tomorrow", "Thursday", "3 January" or "3 January 2031". */
    String of(StudyDay coming, StudyDay today) {
        int ahead = coming.number() - today.number();
        if (ahead <= 0) return word("date.today");
        if (ahead == 1) return word("date.tomorrow");
        return ahead < 7 ? messages.text(locale, "date.on", weekday.format(coming.date())) : on(coming.date(), today);
    }

    private String on(LocalDate date, StudyDay today) {
        boolean thisYear = date.getYear() == today.date().getYear();
        return messages.text(locale, "date.on", (thisYear ? day : full).format(date));
    }

    private String word(String key) {
        return messages.text(locale, key);
    }

    /** "3 January 2031". */
    String full(StudyDay of) {
        return full.format(of.date());
    }

    /** "3 January 2031, 14:05" on the clocks of a zone. */
    String moment(Instant of, ZoneId zone) {
        ZonedDateTime there = of.atZone(zone);
        return messages.text(locale, "date.moment", full.format(there), time.format(there));
    }

    /** "3 Jan". */
    String shortDay(StudyDay of) {
        return shortDay.format(of.date());
    }

    /** "Jan". */
    String shortMonth(LocalDate date) {
        return shortMonth.format(date);
    }

    /** "Monday". */
    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** "Mon". */
    String shortWeekday(LocalDate date) {
        return shortWeekday.format(date);
    }
}
