package hebb.account;

import hebb.storage.Database;
import hebb.storage.Ids;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;

/** All of the room over one database, with a clock that tests move. */
final class AccountWorld {

    static final String PASSWORD = "nine purple kettles sing";
    static final String OTHER_PASSWORD = "four wooden rivers hum";
    static final String ADDRESS = "192.0.2.7";
    static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

    final SettableClock clock = new SettableClock();
    final SecureRandom random = new SecureRandom();
    final Database database;
    final SessionService sessions;
    final AccountService accounts;

    AccountWorld(Database database) {
        this.database = database;
        this.sessions = new SessionService(database, clock, random);
        this.accounts = service(RegistrationMode.OPEN);
    }

    /** The same accounts under another mode. */
    AccountService service(RegistrationMode mode) {
        // A test machine may be busy; how long a caller waits for its turn is tested by itself.
        return service(mode, new PasswordHash(random, 2, Duration.ofMinutes(2)));
    }

    AccountService service(RegistrationMode mode, PasswordHash passwords) {
        return new AccountService(
                database, clock, random, new Ids(0, clock, random), passwords, sessions, mode, DEFAULT_ZONE);
    }

    static RegistrationRequest request(String login) {
        return new RegistrationRequest(login, "Somebody", PASSWORD, false, null, "Europe/Paris");
    }

    static RegistrationRequest invited(String login, String code) {
        return new RegistrationRequest(login, "Somebody", PASSWORD, false, code, "Europe/Paris");
    }

    SignedIn guest(String zone) {
        return accounts.startGuest(zone, ADDRESS).orElseThrow();
    }

    SignedIn registered(String login) {
        return done(accounts.register(null, request(login), ADDRESS));
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

    static SignedIn done(SignIn signIn) {
        if (signIn instanceof SignIn.Done done) return done.signedIn();
        throw new AssertionError(signIn);
    }

    /** As many failed tries of the subject at this moment, without the time that hashing takes. */
    void fail(TryLimit limit, int times) {
        database.write(tx -> {
            for (int i = 0; i < times; i++) limit.count(tx, clock.instant());
            return times;
        });
    }

    SignIn signIn(String login, String password) {
        return accounts.signIn(login, password, ADDRESS);
    }

    boolean isLive(SessionToken token) {
        return sessions.findAccount(token).isPresent();
    }

    Account reloaded(Account account) {
        return database.read(tx -> tx.dao(AccountDao.class).find(account.id())).orElseThrow();
    }
}
