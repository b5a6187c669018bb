package hebb.cli;

import hebb.config.Config;
import hebb.storage.Backups;
import hebb.storage.DailyBackups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A look at the file of an SQLite database and at what lies beside it. */
final class FileCheckup {

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** One is made each day, and a machine may be off at night. */
    private static final Duration OLDEST_BACKUP = Duration.ofDays(2);

    private final Path file;

    FileCheckup(Path file) {
        this.file = file;
    }

    List<Finding> run(Config config, Clock clock) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Backups.damage(file)
                .map(damage -> Finding.wrong(damage + " (" + file + ")"))
                .orElseGet(() -> Finding.fine("Every page and key of " + file + " was read and is whole.")));
        try {
            findings.add(rights());
            DailyBackups backups = new DailyBackups(file, clock);
            findings.add(backups.findLackOfRoom()
                    .map(lack -> Finding.look("The disk has no room for a backup: " + lack + " bytes."))
                    .orElseGet(() -> Finding.fine("The disk has room for the database and its backups.")));
            findings.add(backup(backups.findLast(), config.dailyBackups(), clock.instant()));
        } catch (IOException e) {
            findings.add(Finding.wrong(FileTrouble.sentence(e)));
        }
        return findings;
    }

    private Finding rights() throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
            return Finding.look("Other users of this machine may read or write " + file + ": chmod 600 keeps it for"
                    + " the user that Hebb runs as.");
        }
        return Finding.fine("The database is for its owner alone.");
    }

    private static Finding backup(Optional<Instant> last, boolean daily, Instant now) {
        if (!daily) {
            return Finding.look("HEBB_BACKUPS is off: make backups by other means, and try once to restore one.");
        }
        if (last.isEmpty()) {
            return Finding.look("There is no daily backup yet: Hebb makes one two minutes after its start.");
        }
        if (last.get().isBefore(now.minus(OLDEST_BACKUP))) {
            return Finding.look(
                    "The last daily backup is of " + last.get() + ": the log says why there is none since.");
        }
        return Finding.fine("The last daily backup is of " + last.get() + ".");
    }
}
