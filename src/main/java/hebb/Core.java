package hebb;

import hebb.account.AccountService;
import hebb.account.PasswordHash;
import hebb.account.RegistrationMode;
import hebb.account.SessionService;
import hebb.config.Config;
import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Ids;
import hebb.storage.Migrator;
import java.security.SecureRandom;
import java.time.Clock;

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

    static Core open(Config config, Clock clock) {
        SecureRandom random = new SecureRandom();
        Database database = Databases.open(config.database(), random, config.commitGroup());
        try {
            Migrator.migrate(database);
            return over(database, config, clock, random);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
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
