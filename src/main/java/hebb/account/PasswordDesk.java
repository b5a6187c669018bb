package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import hebb.account.PasswordHash.Match;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replaces passwords: by the old one, or by a one-time code. */
final class PasswordDesk {

    private final Database database;
    private final Clock clock;
    private final PasswordHash passwords;
    private final SessionService sessions;
    private final OneTimeCodes codes;

    PasswordDesk(Database database, Clock clock, PasswordHash passwords, SessionService sessions, OneTimeCodes codes) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
        this.sessions = sessions;
        this.codes = codes;
    }

    PasswordChange change(Account account, SessionToken current, String old, String fresh) {
        Optional<PasswordChange> problem = findProblem(account, fresh).map(PasswordChange::of);
        if (problem.isPresent()) return problem.get();
        Account before = database.read(tx -> get(tx, account));
        if (database.read(tx -> hasToWait(tx, before))) return PasswordChange.TOO_MANY_TRIES;
        Match match = passwords.verify(before.passwordHash(), old);
        if (match == Match.BUSY) return PasswordChange.BUSY;
        Optional<String> hash = match == Match.RIGHT ? passwords.hash(fresh) : Optional.of("");
        if (hash.isEmpty()) return PasswordChange.BUSY;
        return database.write(tx -> settle(tx, before, current, match, hash.get()));
    }

    private static Account get(Tx tx, Account account) {
        return tx.dao(AccountDao.class).find(account.id()).orElse(account);
    }

    private boolean hasToWait(Tx tx, Account account) {
        return limit(account).minutesToWait(tx, clock.instant()) > 0;
    }

    private static TryLimit limit(Account account) {
        return TryLimit.ofLogin(loginOf(account));
    }

    private static String loginOf(Account account) {
        return account.login() == null ? "" : account.login();
    }

    private PasswordChange settle(Tx tx, Account before, SessionToken current, Match match, String hash) {
        Instant now = clock.instant();
        if (hasToWait(tx, before)) return PasswordChange.TOO_MANY_TRIES;
        String old = before.passwordHash();
        if (match == Match.WRONG
                || old == null
                || tx.dao(AccountDao.class).replacePassword(before.id(), old, hash) == 0) {
            limit(before).count(tx, now);
            return PasswordChange.WRONG_OLD;
        }
        sessions.endOthers(tx, before.id(), current);
        cleanUp(tx, before);
        return PasswordChange.DONE;
    }

    /** What was tried or handed out for the old password is void. */
    private void cleanUp(Tx tx, Account account) {
        limit(account).forget(tx);
        codes.forgetResets(tx, account.id());
    }

    ResetOutcome reset(String code, String fresh) {
        Optional<Account> account = database.read(tx -> findByCode(tx, code));
        if (account.isEmpty()) return ResetOutcome.CODE_INVALID;
        Optional<ResetOutcome> problem = findProblem(account.get(), fresh).map(ResetOutcome::of);
        if (problem.isPresent()) return problem.get();
        Optional<String> hash = passwords.hash(fresh);
        if (hash.isEmpty()) return ResetOutcome.BUSY;
        return database.write(tx -> settleReset(tx, code, hash.get()));
    }

    private Optional<Account> findByCode(Tx tx, String code) {
        return codes.find(tx, code, Purpose.RESET).flatMap(found -> findEnabled(tx, found.account()));
    }

    private static Optional<Account> findEnabled(Tx tx, @Nullable AccountId id) {
        if (id == null) return Optional.empty();
        return tx.dao(AccountDao.class).find(id).filter(account -> account.disabledAt() == null);
    }

    private ResetOutcome settleReset(Tx tx, String code, String hash) {
        Optional<Account> account = findByCode(tx, code);
        if (account.isEmpty() || codes.redeem(tx, code, Purpose.RESET).isEmpty()) return ResetOutcome.CODE_INVALID;
        AccountId id = account.get().id();
        tx.dao(AccountDao.class).setPassword(id, hash);
        sessions.endAll(tx, id);
        cleanUp(tx, account.get());
        return ResetOutcome.DONE;
    }

    private static Optional<PasswordProblem> findProblem(Account account, String fresh) {
        return PasswordRules.findProblem(fresh, loginOf(account), account.name());
    }
}
