package hebb.account;

import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Migrator;
import hebb.storage.SqliteDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;

/** All of the room over one fresh database, with a clock that tests move. */
final class AccountWorld implements AutoCloseable {

    static final String PASSWORD = "nine purple kettles sing";
    static final String OTHER_PASSWORD = "four wooden rivers hum";
    static final String ADDRESS = "192.0.2.7";

    final SettableClock clock = new SettableClock();
    final Database database;
    final SessionService sessions;
    final AccountService accounts;

    private final SecureRandom random = new SecureRandom();

    AccountWorld(Path folder) {
        this(folder, RegistrationMode.OPEN);
    }

    AccountWorld(Path folder, RegistrationMode mode) {
        this.database = SqliteDatabase.open(folder.resolve("hebb.db"), SqliteDatabase.Options.DEFAULT);
        Migrator.migrate(database);
        this.sessions = new SessionService(database, clock, random);
        this.accounts = service(mode);
    }

    /** The same database under another mode. */
    AccountService service(RegistrationMode mode) {
        return service(mode, new PasswordHash(random));
    }

    AccountService service(RegistrationMode mode, PasswordHash passwords) {
        return new AccountService(
                database, clock, random, new Ids(clock, random), passwords, sessions, mode, ZoneId.of("Europe/Berlin"));
    }

    static RegistrationRequest request(String login) {
        return new RegistrationRequest(login, "Somebody", PASSWORD, false, null, "Europe/Paris");
    }

    SignedIn registered(String login) {
        return done(accounts.register(null, request(login)));
    }

    Account admin(String login) {
        AdminCreation creation = accounts.createAdmin(login, "Ada", PASSWORD);
        if (creation instanceof AdminCreation.Created created) return created.account();
        throw new AssertionError(creation);
    }

    static SignedIn done(Registration registration) {
        if (registration instanceof Registration.Done done) return done.signedIn();
        throw new AssertionError(registration);
    }

    SignIn signIn(String login, String password) {
        return accounts.signIn(login, password, ADDRESS);
    }

    boolean isLive(SessionToken token) {
        return sessions.findAccount(token).isPresent();
    }

    @Override
    public void close() {
        database.close();
    }
}
