package hebb.cli;

import hebb.account.AdminMaker;
import hebb.config.Config;
import hebb.review.Rebuild;
import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Migrator;
import hebb.storage.WriteProbe;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** A look into a database of either kind: its schema, whether it takes writes, and whether what it says agrees. */
final class DatabaseCheckup {

    private DatabaseCheckup() {}

    static List<Finding> run(Config config, Clock clock, RandomGenerator random, Consumer<String> progress) {
        try (Database database = Databases.open(config.database(), random, config.commitGroup())) {
            List<Finding> findings = new ArrayList<>();
            Migrator.Schema schema = Migrator.schema(database);
            findings.add(schema(schema));
            if (schema != Migrator.Schema.SAME) return findings;
            WriteProbe.run(database, clock.instant());
            findings.add(Finding.fine("A write reached the disk."));
            findings.add(schedules(new Rebuild(database), progress));
            findings.add(admin(database));
            return findings;
        }
    }

    private static Finding schema(Migrator.Schema schema) {
        return switch (schema) {
            case MISSING -> Finding.look("The database is empty: the next start makes its tables.");
            case OLDER -> Finding.look("The database is of an older version: the next start brings it up to date.");
            case SAME -> Finding.fine("The database is of this version.");
            case NEWER ->
                Finding.wrong("The database was changed by a newer version of Hebb: run that version, or"
                        + " restore a backup made before it.");
        };
    }

    private static Finding schedules(Rebuild rebuild, Consumer<String> progress) {
        Rebuild.Outcome outcome = rebuild.check(RebuildCommand.telling(progress));
        String sum = "Schedules replayed from the log: " + outcome.schedules() + ", of learners: " + outcome.learners();
        if (outcome.differed() == 0) return Finding.fine(sum + "; all agree.");
        return Finding.wrong(
                sum + "; not what the log says: " + outcome.differed() + ". The command rebuild restores" + " them.");
    }

    private static Finding admin(Database database) {
        if (database.read(AdminMaker::hasAdmin)) return Finding.fine("There is an administrator.");
        return Finding.look("There is no administrator: the log of the next start has a code for the first one, or use"
                + " create-admin.");
    }
}
