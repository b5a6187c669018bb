package hebb.storage;

import hebb.storage.StorageException.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema of this program, and refuses one that a newer program has changed. */
public final class Migrator {

    private Migrator() {}

    /** Runs the migrations that are missing. Safe to run at every start and from several nodes. */
    public static void migrate(Database database) {
        try {
            flyway(database).migrate();
        } catch (FlywayException e) {
            throw new StorageException(
                    Kind.FAILED,
                    "The database schema does not fit this version of Hebb: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations("classpath:db/migration/" + database.dialect())
                // An unknown newer migration is a reason to stop, not to go on.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }
}
