package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A backup a day beside an SQLite database. The last seven stay, and the last of each week for four weeks: whoever was
 * erased is in no backup after that time. Backups that somebody else made in the same folder are left alone.
 */
public final class DailyBackups {

    static final int LAST = 7;
    static final Duration LONGEST = Duration.ofDays(28);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String PREFIX = "daily-";
    private static final String END = ".db";

    private final Path database;
    private final Path folder;
    private final Clock clock;

    public DailyBackups(Path database, Clock clock) {
        this.database = database;
        this.folder = Backups.folder(database);
        this.clock = clock;
    }

    /** Makes the backup of this day where it is missing. */
    public void run() {
        Instant yesterday = clock.instant().minus(DAY);
        try {
            if (list().keySet().stream().noneMatch(at -> at.isAfter(yesterday))) make(clock.instant());
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Makes one now, such as before a change of the schema, and returns its file. */
    public Path make() {
        try {
            return make(clock.instant());
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private Path make(Instant now) throws IOException {
        Path backup = folder.resolve(PREFIX + Backups.stamp(now) + END);
        if (Backups.make(database, backup) instanceof BackupCheck.Unsound unsound) {
            throw new StorageException(Kind.FAILED, "The database cannot be backed up. " + unsound.why());
        }
        removePast(now);
        return backup;
    }

    private void removePast(Instant now) throws IOException {
        Map<Instant, Path> backups = list();
        Set<Instant> kept = kept(backups.keySet(), now);
        for (Map.Entry<Instant, Path> each : backups.entrySet()) {
            if (!kept.contains(each.getKey())) Files.delete(each.getValue());
        }
        for (Path unfinished : unfinished(now)) Files.delete(unfinished);
    }

    private StorageException notWritten(IOException e) {
        return new StorageException(
                Kind.FAILED,
                "No backup can be written to " + folder + " (" + e + "); HEBB_BACKUPS=off does without.",
                e);
    }

    private Map<Instant, Path> list() throws IOException {
        Map<Instant, Path> backups = new TreeMap<>();
        if (!Files.isDirectory(folder)) return backups;
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> madeAt(file).ifPresent(at -> backups.put(at, file)));
        }
        return backups;
    }

    private static Optional<Instant> madeAt(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(PREFIX) || !name.endsWith(END)) return Optional.empty();
        return Backups.instant(name.substring(PREFIX.length(), name.length() - END.length()));
    }

    /** What was left where the program was stopped in the middle of a backup. */
    private List<Path> unfinished(Instant now) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isUnfinished(file.getFileName().toString(), now))
                    .toList();
        }
    }

    private static boolean isUnfinished(String name, Instant now) {
        int end = name.indexOf(END + Backups.PART);
        return name.startsWith(PREFIX)
                && end > 0
                && Backups.instant(name.substring(PREFIX.length(), end))
                        .filter(at -> at.isBefore(now))
                        .isPresent();
    }

    /** Which backups stay, by when they were made. */
    static Set<Instant> kept(Set<Instant> made, Instant now) {
        List<Instant> newest = made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = newest.stream().limit(LAST).collect(Collectors.toCollection(HashSet::new));
        Set<String> weeks = new HashSet<>();
        for (Instant at : newest) {
            if (weeks.add(week(at)) && at.isAfter(now.minus(LONGEST))) kept.add(at);
        }
        return kept;
    }

    private static String week(Instant at) {
        var day = at.atOffset(ZoneOffset.UTC);
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
