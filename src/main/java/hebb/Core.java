package hebb;

import hebb.account.AccountService;
import hebb.account.PasswordHash;
import hebb.account.RegistrationMode;
import hebb.account.SessionService;
import hebb.config.Config;
import hebb.storage.DailyBackups;
import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Ids;
import hebb.storage.Migrator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server and the commands both stand on: the migrated database and the accounts. */
record Core(
        Config config,
        Clock clock,
        SecureRandom random,
        Database database,
        Ids ids,
        SessionService sessions,
        AccountService accounts)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Core.class);

    static Core open(Config config, Clock clock) {
        SecureRandom random = new SecureRandom();
        Database database = Databases.open(config.database(), random, config.commitGroup());
        try {
            Migrator.migrate(database, () -> backups(config, clock).ifPresent(Core::backUp));
            return over(database, config, clock, random);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** An upgrade that goes wrong is to have a way back. */
    private static void backUp(DailyBackups backups) {
        LOG.info("The schema changes with this version; before it does, a backup: {}", backups.make());
    }

    private static Optional<DailyBackups> backups(Config config, Clock clock) {
        if (!config.dailyBackups()) return Optional.empty();
        return Databases.file(config.database()).map(file -> new DailyBackups(file, clock));
    }

    /** Those of this database, where they are wanted and its file can be copied. */
    Optional<DailyBackups> backups() {
        return backups(config, clock);
    }

    private static Core over(Database database, Config config, Clock clock, SecureRandom random) {
        Ids ids = Ids.ofNewNode(database, clock, random);
        SessionService sessions = new SessionService(database, clock, random);
        AccountService accounts = new AccountService(
                database,
                clock,
                random,
                ids,
                new PasswordHash(random),
                sessions,
                RegistrationMode.valueOf(config.registration().name()),
                config.zone());
        return new Core(config, clock, random, database, ids, sessions, accounts);
    }

    @Override
    public void close() {
        database.close();
    }
}
