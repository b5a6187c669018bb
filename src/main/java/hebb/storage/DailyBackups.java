package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A backup a day beside an SQLite database. The last seven stay, and the last of each week, but nothing older than four
 * weeks besides the very last: so long may somebody who was erased be in one. Other files in the folder are left alone.
 */
public final class DailyBackups {

    static final int LAST = 7;
    static final Duration LONGEST = Duration.ofDays(28);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String END = ".db";

    /** Two copies lie on the disk while one is looked through; the third part is left to the answers. */
    private static final int ROOM = 3;

    private final Path database;
    private final Path folder;
    private final String prefix;
    private final Clock clock;

    public DailyBackups(Path database, Clock clock) {
        this.database = database;
        this.folder = Backups.folder(database);
        this.prefix = Backups.name(database) + "-daily-";
        this.clock = clock;
    }

    /** Removes what is past and makes the backup of this day where it is missing. */
    public void run() {
        Instant now = clock.instant();
        try {
            removePast(now);
            if (list().keySet().stream().anyMatch(at -> isOfToday(at, now))) return;
            make();
            removePast(now);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** One of the future is of a clock that was wrong. */
    private static boolean isOfToday(Instant at, Instant now) {
        return at.isAfter(now.minus(DAY)) && !at.isAfter(now);
    }

    /** Makes one now, such as before a change of the schema, and returns its file. */
    public Path make() {
        Path backup = folder.resolve(prefix + Backups.stamp(clock.instant()) + END);
        try {
            requireRoom();
            if (Backups.make(database, backup) instanceof BackupCheck.Unsound unsound) {
                throw new StorageException(Kind.FAILED, "The database cannot be backed up. " + unsound.why());
            }
            return backup;
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private void requireRoom() throws IOException {
        Optional<String> lack = findLackOfRoom();
        if (lack.isPresent()) throw new IOException(lack.get());
    }

    /** Why there is no room for a backup; empty where there is. */
    public Optional<String> findLackOfRoom() throws IOException {
        long needed = ROOM * SqliteFiles.size(database);
        long free = Files.getFileStore(database).getUsableSpace();
        return free < needed ? Optional.of(free + " bytes are free, and it takes " + needed) : Optional.empty();
    }

    /** When the last one was made that is still there, those of a clock that was wrong left out. */
    public Optional<Instant> findLast() throws IOException {
        Instant now = clock.instant();
        return list().keySet().stream().filter(at -> !at.isAfter(now)).max(Comparator.naturalOrder());
    }

    private void removePast(Instant now) throws IOException {
        Map<Instant, Path> backups = list();
        Set<Instant> kept = kept(backups.keySet(), now);
        for (Map.Entry<Instant, Path> each : backups.entrySet()) {
            if (!kept.contains(each.getKey())) Files.delete(each.getValue());
        }
        for (Path unfinished : unfinished(now)) Files.deleteIfExists(unfinished);
    }

    private StorageException notWritten(IOException e) {
        return new StorageException(
                Kind.FAILED,
                "No backup can be written to " + folder + " (" + e.getMessage() + "); HEBB_BACKUPS=off does without.",
                e);
    }

    private Map<Instant, Path> list() throws IOException {
        Map<Instant, Path> backups = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(END)) madeAt(name, name.length() - END.length()).ifPresent(at -> backups.put(at, file));
        }
        return backups;
    }

    /** What was left where the program was stopped in the middle of a backup. */
    private List<Path> unfinished(Instant now) throws IOException {
        return files().stream()
                .filter(file -> {
                    String name = file.getFileName().toString();
                    return madeAt(name, name.indexOf(END + SqliteFiles.PART))
                            .filter(at -> !isOfToday(at, now))
                            .isPresent();
                })
                .toList();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** @param end where the name's stamp ends */
    private Optional<Instant> madeAt(String name, int end) {
        boolean ours = name.startsWith(prefix) && end > prefix.length();
        return ours ? Backups.instant(name.substring(prefix.length(), end)) : Optional.empty();
    }

    /** Which backups stay, by when they were made. */
    static Set<Instant> kept(Set<Instant> made, Instant now) {
        List<Instant> newest = made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        for (int i = 0; i < newest.size(); i++) {
            Instant at = newest.get(i);
            boolean lastOfWeek = weeks.add(week(at));
            boolean recent = at.isAfter(now.minus(LONGEST));
            if (i == 0 || (recent && (i < LAST || lastOfWeek))) kept.add(at);
        }
        return kept;
    }

    private static String week(Instant at) {
        OffsetDateTime day = at.atOffset(ZoneOffset.UTC);
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
