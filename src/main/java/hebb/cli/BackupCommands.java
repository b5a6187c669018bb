package hebb.cli;

import hebb.storage.BackupCheck;
import hebb.storage.Backups;
import hebb.storage.Restore;
import hebb.storage.RestoreOutcome;
import hebb.storage.StorageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes backups of an SQLite database, looks through them and puts one back. */
public final class BackupCommands {

    public static final String BACKUP_USAGE = """
            Usage: backup [FILE]

            Writes the SQLite database of HEBB_DATABASE as it is at this moment to FILE, by default to a file named by
            the time in the folder backups beside the database. The server may run. The backup is looked through as
            verify-backup does before it gets its name; a FILE that is there already is left as it is.""";

    public static final String VERIFY_USAGE = """
            Usage: verify-backup FILE

            Reads every page and key of a backup, brings a copy of it to the schema of this program, opens it and
            counts what is in it. Exit code 0 where it can be restored. FILE itself is not touched.""";

    public static final String RESTORE_USAGE = """
            Usage: restore FILE

            Looks through a backup as verify-backup does and puts a copy of it in the place of the SQLite database of
            HEBB_DATABASE. Stop the server first. The database of before is kept beside it under another name.""";

    private static final String POSTGRESQL =
            "HEBB_DATABASE is on PostgreSQL, whose own pg_dump and pg_restore do this.";

    private final Optional<Path> database;
    private final Clock clock;

    /** @param database the file of an SQLite database; empty for PostgreSQL */
    public BackupCommands(Optional<Path> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private interface Work {
        int run() throws IOException;
    }

    private static boolean isOneFile(List<String> args) {
        return args.size() == 1 && !args.get(0).startsWith("-");
    }

    public int backup(List<String> args, Terminal terminal) {
        boolean named = isOneFile(args);
        if (!named && !args.isEmpty()) return Usage.mistaken(BACKUP_USAGE, terminal);
        return guarded(terminal, () -> backup(named ? args.get(0) : null, terminal));
    }

    private int backup(@Nullable String name, Terminal terminal) throws IOException {
        if (database.isEmpty()) return Usage.failed(terminal, POSTGRESQL);
        Path file = database.get();
        Path backup = name == null ? Backups.place(file, clock.instant()) : Path.of(name);
        BackupCheck check = Backups.make(file, backup);
        if (check instanceof BackupCheck.Unsound unsound) {
            return Usage.failed(terminal, "The database cannot be backed up. " + unsound.why());
        }
        terminal.say("Backup: " + backup);
        return sound((BackupCheck.Sound) check, terminal);
    }

    public int verify(List<String> args, Terminal terminal) {
        if (!isOneFile(args)) return Usage.mistaken(VERIFY_USAGE, terminal);
        return guarded(terminal, () -> verify(args.get(0), terminal));
    }

    private static int verify(String name, Terminal terminal) throws IOException {
        BackupCheck check = Backups.check(Path.of(name));
        if (check instanceof BackupCheck.Unsound unsound) return Usage.failed(terminal, unsound.why());
        terminal.say("This backup can be restored.");
        return sound((BackupCheck.Sound) check, terminal);
    }

    public int restore(List<String> args, Terminal terminal) {
        if (!isOneFile(args)) return Usage.mistaken(RESTORE_USAGE, terminal);
        return guarded(terminal, () -> restore(args.get(0), terminal));
    }

    private int restore(String name, Terminal terminal) throws IOException {
        if (database.isEmpty()) return Usage.failed(terminal, POSTGRESQL);
        RestoreOutcome outcome = Restore.run(Path.of(name), database.get(), clock.instant());
        if (outcome instanceof RestoreOutcome.Refused refused) return Usage.failed(terminal, refused.why());
        if (outcome instanceof RestoreOutcome.Restored restored) {
            terminal.say("Restored: " + database.get());
            if (restored.before() != null) terminal.say("The database of before: " + restored.before());
            return sound(restored.contents(), terminal);
        }
        return Usage.failed(terminal, "A program has " + database.get() + " open: stop the server first.");
    }

    private static int guarded(Terminal terminal, Work work) {
        try {
            return work.run();
        } catch (FileAlreadyExistsException e) {
            return Usage.failed(terminal, "There is a file " + e.getFile() + " already: name another.");
        } catch (IOException e) {
            return Usage.failed(terminal, FileTrouble.sentence(e));
        } catch (StorageException e) {
            return Usage.failed(terminal, e.getMessage());
        }
    }

    private static int sound(BackupCheck.Sound contents, Terminal terminal) {
        terminal.say("Accounts: " + contents.accounts() + ", decks: " + contents.decks() + ", cards: "
                + contents.cards() + ", answers: " + contents.reviews() + ".");
        return ExitCode.FINE;
    }
}
