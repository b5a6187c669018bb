package hebb.account;

import hebb.account.PasswordHash.Match;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks logins and passwords. The limits are looked at before the slow hashing and decide once more in the transaction
 * that settles the outcome: however many tries run side by side, no more than the limit learn whether they were right.
 */
final class SignInDesk {

    private final Database database;
    private final Clock clock;
    private final PasswordHash passwords;
    private final SessionService sessions;

    /** One try at signing in. */
    private record Try(String login, TryLimit ofLogin, TryLimit ofAddress) {

        static Try of(String typed, String address) {
            String login = Logins.normal(typed);
            return new Try(login, TryLimit.ofLogin(login), TryLimit.ofAddress(address));
        }

        int minutesToWait(Tx tx, Instant now) {
            return Math.max(ofLogin.minutesToWait(tx, now), ofAddress.minutesToWait(tx, now));
        }
    }

    /** What was known before the password was checked. */
    private record Before(int minutesToWait, Optional<Account> account) {}

    SignInDesk(Database database, Clock clock, PasswordHash passwords, SessionService sessions) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    SignIn signIn(String login, String password, String address) {
        Try attempt = Try.of(login, address);
        Before before = database.read(tx -> before(tx, attempt));
        if (before.minutesToWait() > 0) return new SignIn.TooManyTries(before.minutesToWait());
        String stored = before.account().map(Account::passwordHash).orElse(null);
        Match match = passwords.verify(stored, password);
        if (match == Match.BUSY) return new SignIn.Busy();
        return database.write(tx -> settle(tx, attempt, before.account(), match));
    }

    private Before before(Tx tx, Try attempt) {
        return new Before(
                attempt.minutesToWait(tx, clock.instant()),
                tx.dao(AccountDao.class).findByLogin(attempt.login()));
    }

    private SignIn settle(Tx tx, Try attempt, Optional<Account> checked, Match match) {
        Instant now = clock.instant();
        int wait = attempt.minutesToWait(tx, now);
        if (wait > 0) return new SignIn.TooManyTries(wait);
        Optional<Account> account =
                checked.filter(found -> match == Match.RIGHT).flatMap(found -> unchanged(tx, found));
        if (account.isEmpty()) {
            attempt.ofLogin().count(tx, now);
            attempt.ofAddress().count(tx, now);
            return new SignIn.Wrong();
        }
        attempt.ofLogin().forget(tx);
        return new SignIn.Done(
                new SignedIn(account.get(), sessions.start(tx, account.get().id())));
    }

    /** The account, unless it was disabled or got another password while this one was checked. */
    private static Optional<Account> unchanged(Tx tx, Account checked) {
        String hash = checked.passwordHash();
        return tx.dao(AccountDao.class)
                .find(checked.id())
                .filter(now -> now.disabledAt() == null && hash != null && hash.equals(now.passwordHash()));
    }
}
