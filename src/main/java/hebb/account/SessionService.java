package hebb.account;

import hebb.storage.Database;
import hebb.storage.StorageException;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Begins, finds and ends logins. They live in the database, so that every node knows them and a restart ends none. */
public final class SessionService {

    private final Database database;
    private final Clock clock;
    private final RandomGenerator random;

    /** @param random a source that cannot be predicted; it makes the tokens */
    public SessionService(Database database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** Begins a session inside the caller's transaction. */
    public SessionToken start(Tx tx, AccountId account) {
        SessionToken token = SessionToken.fresh(random);
        Role role = tx.dao(AccountDao.class).getRole(account);
        Instant now = clock.instant();
        new SessionDao(tx).add(token.hash(), account, now, WebSession.expiry(role, now));
        return token;
    }

    /** Whose session this is; empty where it has ended, has expired, or the account was disabled. */
    public Optional<Account> findAccount(SessionToken token) {
        Instant now = clock.instant();
        String hash = token.hash();
        Optional<WebSession> live = database.<Optional<WebSession>>read(tx -> new SessionDao(tx).find(hash))
                .filter(session -> session.isLive(now));
        live.filter(session -> session.needsRenewal(now)).ifPresent(session -> renew(hash, session, now));
        return live.map(WebSession::account);
    }

    private void renew(String hash, WebSession session, Instant now) {
        try {
            database.write(tx -> {
                new SessionDao(tx)
                        .renew(hash, now, WebSession.expiry(session.account().role(), now));
                return hash;
            });
        } catch (StorageException e) {
            // A full disk must not lock out those who only read; the next request tries again.
            System.getLogger(SessionService.class.getName())
                    .log(System.Logger.Level.WARNING, "a session was not renewed", e);
        }
    }

    public void end(SessionToken token) {
        database.write(tx -> {
            new SessionDao(tx).delete(token.hash());
            return token;
        });
    }

    public void endAll(AccountId account) {
        database.write(tx -> {
            endAll(tx, account);
            return account;
        });
    }

    void endAll(Tx tx, AccountId account) {
        new SessionDao(tx).deleteAll(account);
    }

    public void endOthers(AccountId account, SessionToken kept) {
        database.write(tx -> {
            endOthers(tx, account, kept);
            return account;
        });
    }

    void endOthers(Tx tx, AccountId account, SessionToken kept) {
        new SessionDao(tx).deleteOthers(account, kept.hash());
    }

    /** Removes the sessions that have run out and returns how many there were. To be run now and then. */
    public int deleteExpired() {
        return database.write(tx -> new SessionDao(tx).deleteExpired(clock.instant()));
    }
}
