package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.review.ReviewWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DailyBackupsTest {

    private static final Instant START = Instant.parse("2026-03-01T10:20:30Z");
    private static final Duration DAY = Duration.ofDays(1);

    /** Weeks that four weeks touch. */
    private static final int MOST_WEEKS = 5;

    @TempDir
    private Path folder;

    private void run(Instant now) {
        new DailyBackups(folder.resolve("hebb.db"), Clock.fixed(now, ZoneOffset.UTC)).run();
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void there_is_one_a_day_and_each_is_whole() throws IOException {
        try (Database database = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            new ReviewWorld(database, 3).answerAll();
            run(START);
            run(START.plus(Duration.ofMinutes(15)));
            run(START.plus(Duration.ofHours(23)));
            assertThat(backups()).containsExactly("hebb-daily-20260301-102030.db");
            run(START.plus(DAY));
            assertThat(backups()).containsExactly("hebb-daily-20260301-102030.db", "hebb-daily-20260302-102030.db");
        }
        for (String name : backups()) {
            assertThat(Backups.check(folder.resolve("backups").resolve(name))).isInstanceOf(BackupCheck.Sound.class);
        }
    }

    @Test
    void after_months_few_are_left_and_what_others_made_stays() throws IOException {
        try (Database database = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            assertThat(database.dialect()).isEqualTo("sqlite");
            run(START);
            Path in = folder.resolve("backups");
            Files.writeString(in.resolve("hebb-20260301-000000.db"), "mine");
            Files.writeString(in.resolve("hebb-daily-notes.db"), "mine too");
            Files.writeString(in.resolve("hebb-daily-20260301-000000.db.part-1"), "the program was killed");
            Files.writeString(in.resolve("hebb-daily-20260301-000000.db.part-1.part-2-wal"), "here as well");
            for (int day = 1; day <= 60; day++) run(START.plus(DAY.multipliedBy(day)));
        }
        assertThat(backups())
                .containsExactly(
                        "hebb-20260301-000000.db",
                        "hebb-daily-20260405-102030.db",
                        "hebb-daily-20260412-102030.db",
                        "hebb-daily-20260419-102030.db",
                        "hebb-daily-20260424-102030.db",
                        "hebb-daily-20260425-102030.db",
                        "hebb-daily-20260426-102030.db",
                        "hebb-daily-20260427-102030.db",
                        "hebb-daily-20260428-102030.db",
                        "hebb-daily-20260429-102030.db",
                        "hebb-daily-20260430-102030.db",
                        "hebb-daily-notes.db");
    }

    @Test
    void databases_of_one_folder_and_a_clock_that_was_wrong_keep_nobody_from_theirs() throws IOException {
        try (Database one = TestDatabases.sqlite(folder.resolve("hebb.db"));
                Database other = TestDatabases.sqlite(folder.resolve("other.db"))) {
            assertThat(one.dialect()).isEqualTo(other.dialect());
            run(START.plus(DAY.multipliedBy(400)));
            run(START);
            new DailyBackups(folder.resolve("other.db"), Clock.fixed(START, ZoneOffset.UTC)).run();
        }
        assertThat(backups())
                .containsExactly(
                        "hebb-daily-20260301-102030.db",
                        "hebb-daily-20270405-102030.db",
                        "other-daily-20260301-102030.db");
    }

    @Test
    void a_disk_without_room_keeps_what_there_is_for_the_answers() throws IOException {
        try (SmallDisk disk = new SmallDisk(4);
                Database database = TestDatabases.sqlite(disk.folder.resolve("hebb.db"))) {
            DailyBackups daily = new DailyBackups(disk.folder.resolve("hebb.db"), Clock.fixed(START, ZoneOffset.UTC));
            daily.run();
            Path backup = disk.folder.resolve("backups/hebb-daily-20260301-102030.db");
            assertThat(backup).isRegularFile();
            Files.delete(backup);
            // Most of it lies in the log.
            database.write(tx -> tx.handle().execute("create table ballast as select zeroblob(1200000) as bytes"));
            assertThatThrownBy(daily::run)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("bytes are free")
                    .hasMessageContaining("HEBB_BACKUPS=off");
            assertThat(backup.getParent()).isEmptyDirectory();
            assertThat(database.<Integer>write(tx -> tx.handle().execute("create table more (id integer)")))
                    .isNotNull();
        }
    }

    @RepeatedTest(50)
    void what_stays_is_recent_few_and_reaches_back(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<Instant> made = new HashSet<>();
        Instant now = START;
        for (int i = 0; i < 200; i++) {
            now = now.plus(DAY.multipliedBy(random.nextInt(20) == 0 ? 10 + random.nextInt(40) : 1));
            made.add(now);
            Set<Instant> all = Set.copyOf(made);
            Set<Instant> kept = DailyBackups.kept(all, now);
            List<Instant> newest =
                    all.stream().sorted(Comparator.reverseOrder()).toList();
            Instant oldest = now.minus(DailyBackups.LONGEST);
            assertThat(all).containsAll(kept);
            assertThat(kept).contains(newest.get(0)).hasSizeLessThanOrEqualTo(DailyBackups.LAST + MOST_WEEKS);
            for (int k = 0; k < newest.size(); k++) {
                Instant at = newest.get(k);
                if (!at.isAfter(oldest)) {
                    assertThat(k == 0 || !kept.contains(at)).isTrue();
                    continue;
                }
                if (k < DailyBackups.LAST) assertThat(kept).contains(at);
                // Whoever looks for a day of the last weeks finds a backup of at most a week later.
                assertThat(kept).anyMatch(found -> !found.isBefore(at) && found.isBefore(at.plus(DAY.multipliedBy(7))));
            }
            made.retainAll(kept);
        }
    }
}
