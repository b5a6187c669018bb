package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.scheduling.StudyDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The same days in every language, as they stand in a sentence. */
final class DateTextTest {

    private static final StudyDay TODAY = day(LocalDate.of(2026, 11, 18));

    private static StudyDay day(LocalDate date) {
        return new StudyDay((int) date.toEpochDay());
    }

    private static List<String> coming(String language) {
        DateText dates = new DateText(new Messages(), Locale.forLanguageTag(language));
        return List.of(
                dates.of(TODAY, TODAY),
                dates.of(TODAY.plus(1), TODAY),
                dates.of(TODAY.plus(6), TODAY),
                dates.of(TODAY.plus(7), TODAY),
                dates.of(day(LocalDate.of(2031, 3, 1)), TODAY));
    }

    private static List<String> past(String language) {
        DateText dates = new DateText(new Messages(), Locale.forLanguageTag(language));
        return List.of(
                dates.ago(TODAY, TODAY),
                dates.ago(TODAY.plus(-1), TODAY),
                dates.ago(TODAY.plus(-2), TODAY),
                dates.ago(day(LocalDate.of(2025, 3, 1)), TODAY));
    }

    @Test
    void days_to_come() {
        assertThat(coming("en")).containsExactly("today", "tomorrow", "Tuesday", "25 November", "1 March 2031");
        assertThat(coming("de"))
                .containsExactly("heute", "morgen", "am Dienstag", "am 25. November", "am 1. März 2031");
        assertThat(coming("es"))
                .containsExactly("hoy", "mañana", "el martes", "el 25 de noviembre", "el 1 de marzo de 2031");
    }

    @Test
    void days_that_are_over() {
        assertThat(past("en")).containsExactly("today", "yesterday", "16 November", "1 March 2025");
        assertThat(past("de")).containsExactly("heute", "gestern", "am 16. November", "am 1. März 2025");
        assertThat(past("es")).containsExactly("hoy", "ayer", "el 16 de noviembre", "el 1 de marzo de 2025");
    }

    @Test
    void short_names_stand_in_charts() {
        DateText german = new DateText(new Messages(), Locale.GERMAN);
        assertThat(german.shortDay(TODAY)).isEqualTo("18. Nov.");
        assertThat(german.shortMonth(TODAY.date())).isEqualTo("Nov");
        assertThat(german.shortWeekday(TODAY.date())).isEqualTo("Mi");
        DateText english = new DateText(new Messages(), Locale.ENGLISH);
        assertThat(english.shortDay(TODAY)).isEqualTo("18 Nov");
        assertThat(english.full(TODAY)).isEqualTo("18 November 2026");
    }
}
