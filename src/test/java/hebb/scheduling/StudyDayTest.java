package hebb.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of study in every zone, through every change of its clocks. */
final class StudyDayTest {

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2037-12-31T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(15);

    private static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T02:59:59Z, Europe/Berlin, 2026-03-27",
        "2026-03-28T03:00:00Z, Europe/Berlin, 2026-03-28",
        "2026-03-29T01:59:59Z, Europe/Berlin, 2026-03-28",
        "2026-03-29T02:00:00Z, Europe/Berlin, 2026-03-29",
        "2026-10-25T02:59:59Z, Europe/Berlin, 2026-10-24",
        "2026-10-25T03:00:00Z, Europe/Berlin, 2026-10-25",
        "1969-12-31T23:59:59Z, UTC, 1969-12-31",
        "1969-12-31T03:59:59Z, UTC, 1969-12-30",
    })
    void it_begins_at_four_on_the_wall(String instant, String zone, String day) {
        StudyDay found = StudyDay.of(Instant.parse(instant), ZoneId.of(zone));
        assertThat(found.date()).isEqualTo(LocalDate.parse(day));
        assertThat(found.number()).isEqualTo((int) LocalDate.parse(day).toEpochDay());
    }

    @Test
    void around_every_change_of_clocks_no_day_is_repeated_or_skipped() {
        List<ZoneId> zones = zones().toList();
        assertThat(zones).hasSizeGreaterThan(590);
        List<String> wrong = new ArrayList<>();
        for (ZoneId zone : zones) {
            for (Instant change : changes(zone)) check(zone, change, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    private static void check(ZoneId zone, Instant change, List<String> wrong) {
        Instant last = change.plus(Duration.ofHours(30));
        StudyDay before = StudyDay.of(change.minus(Duration.ofHours(30)), zone);
        for (Instant at = change.minus(Duration.ofHours(30)); at.isBefore(last); at = at.plus(STEP)) {
            StudyDay day = StudyDay.of(at, zone);
            int passed = day.number() - before.number();
            if (passed < 0 || passed > 1) wrong.add(zone + " at " + at + ": " + before + " then " + day);
            before = day;
        }
    }

    @Test
    void every_zone_has_every_day_of_the_year_and_each_begins_at_four() {
        for (ZoneId zone : zones().toList()) {
            for (LocalDate date = LocalDate.of(2027, 1, 1); date.getYear() == 2027; date = date.plusDays(1)) {
                LocalDateTime four = date.atTime(StudyDay.ROLLOVER_HOUR, 0);
                Instant begin = four.atZone(zone).toInstant();
                assertThat(StudyDay.of(begin, zone).date())
                        .as("%s %s", zone, date)
                        .isEqualTo(date);
                assertThat(StudyDay.of(begin.minusMillis(1), zone).date())
                        .as("before %s %s", zone, date)
                        .isEqualTo(date.minusDays(1));
            }
        }
    }

    @Test
    void days_are_counted_and_compared_by_their_number() {
        StudyDay day = StudyDay.of(Instant.EPOCH.plus(Duration.ofHours(4)), ZoneOffset.UTC);
        assertThat(day).isEqualTo(new StudyDay(0));
        assertThat(day.plus(40).number()).isEqualTo(40);
        assertThat(day.plus(-1)).isLessThan(day);
    }
}
