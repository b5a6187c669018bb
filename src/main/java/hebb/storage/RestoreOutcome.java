package hebb.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What became of the wish to put a backup in the place of the database. */
public sealed interface RestoreOutcome {

    /** @param before where the database of before lies now, null where there was none */
    record Restored(BackupCheck.Sound contents, @Nullable Path before) implements RestoreOutcome {}

    /** The backup is not put in anybody's place. */
    record Refused(String why) implements RestoreOutcome {}

    /** A program has the database open. */
    record InUse() implements RestoreOutcome {}
}
