package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the schema of this program, and refuses one that a newer program has changed. */
public final class Migrator {

    private static final String HISTORY = "flyway_schema_history";

    private static final Set<MigrationState> UNKNOWN =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED, MigrationState.MISSING_SUCCESS);

    private Migrator() {}

    /** Runs the migrations that are missing. Safe to run at every start and from several nodes. */
    public static void migrate(Database database) {
        migrate(database, () -> {});
    }

    /** @param beforeChange runs first where there is a schema that is going to be changed */
    public static void migrate(Database database, Runnable beforeChange) {
        Flyway flyway = flyway(database);
        try {
            // In a new database there is nothing to ask, and asking takes as long as half of the migrations.
            if (hasHistory(database)) look(flyway.info(), beforeChange);
            flyway.migrate();
        } catch (FlywayException e) {
            throw misfit(e);
        }
    }

    private static RuntimeException misfit(FlywayException e) {
        if (Failures.isOfTheFile(e)) return Failures.translate(e);
        return new StorageException(
                Kind.FAILED, "The database schema does not fit this version of Hebb: " + e.getMessage(), e);
    }

    /** How the schema of a database stands to the one of this program. */
    public enum Schema {
        MISSING,
        OLDER,
        SAME,
        NEWER
    }

    /** Looks at a database and changes nothing. */
    public static Schema schema(Database database) {
        try {
            MigrationInfoService info = flyway(database).info();
            if (!unknown(info).isEmpty()) return Schema.NEWER;
            if (info.current() == null) return Schema.MISSING;
            return isBehind(info) ? Schema.OLDER : Schema.SAME;
        } catch (FlywayException e) {
            throw misfit(e);
        }
    }

    private static boolean isBehind(MigrationInfoService info) {
        return info.current() != null && info.pending().length > 0;
    }

    private static boolean hasHistory(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next();
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    private static void look(MigrationInfoService info, Runnable beforeChange) {
        refuseNewer(info);
        if (isBehind(info)) beforeChange.run();
    }

    private static void refuseNewer(MigrationInfoService info) {
        List<String> unknown = unknown(info);
        if (unknown.isEmpty()) return;
        throw new StorageException(
                Kind.FAILED,
                "The database was changed by a newer version of Hebb (migrations " + String.join(", ", unknown)
                        + "): run that version, or restore a backup made before it.");
    }

    private static List<String> unknown(MigrationInfoService info) {
        return Stream.of(info.applied())
                .filter(applied -> UNKNOWN.contains(applied.getState()))
                .map(applied -> String.valueOf(applied.getVersion()))
                .toList();
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations("classpath:db/migration/" + database.dialect())
                .table(HISTORY)
                // One transaction for all that are missing: whatever happens, the schema is the old or the new one.
                .group(true)
                // An unknown newer migration is a reason to stop, not to go on.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }
}
