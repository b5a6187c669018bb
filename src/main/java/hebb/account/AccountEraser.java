package hebb.account;

import hebb.account.PasswordHash.Match;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Deletes accounts with all that was kept about the person: for the operator at once, for the person by the password. */
final class AccountEraser {

    private final Database database;
    private final Clock clock;
    private final PasswordHash passwords;

    AccountEraser(Database database, Clock clock, PasswordHash passwords) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
    }

    /** Asks nobody: whoever can run commands can make another administrator. False where there is no such account. */
    boolean erase(AccountId id) {
        return database.write(tx -> {
            Optional<Account> account = tx.dao(AccountDao.class).find(id);
            account.ifPresent(found -> erase(tx, found));
            return account.isPresent();
        });
    }

    private void erase(Tx tx, Account account) {
        AccountDao accounts = tx.dao(AccountDao.class);
        if (account.login() != null) TryLimit.ofLogin(account.login()).forget(tx);
        accounts.forgetAnswersToReports(account.id());
        accounts.archiveDecks(account.id(), clock.instant());
        accounts.delete(account.id());
    }

    Erasure eraseGuest(AccountId id, boolean sure) {
        if (!sure) return Erasure.NOT_CONFIRMED;
        return database.write(tx -> {
            Optional<Account> account = tx.dao(AccountDao.class).find(id);
            // Who registered meanwhile has a password now, and is asked for it.
            if (account.isPresent() && !account.get().isGuest()) return Erasure.NOT_CONFIRMED;
            account.ifPresent(guest -> erase(tx, guest));
            return Erasure.DONE;
        });
    }

    Erasure eraseByPassword(Account asking, String password) {
        Account before = database.read(tx -> find(tx, asking).orElse(asking));
        Optional<Erasure> refusal = database.read(tx -> findRefusal(tx, before));
        if (refusal.isPresent()) return refusal.get();
        Match match = passwords.verify(before.passwordHash(), password);
        if (match == Match.BUSY) return Erasure.BUSY;
        return database.write(tx -> settle(tx, before, match == Match.RIGHT));
    }

    private static Optional<Account> find(Tx tx, Account account) {
        return tx.dao(AccountDao.class).find(account.id());
    }

    private Optional<Erasure> findRefusal(Tx tx, Account account) {
        if (AccountAdmin.isLast(tx, account)) return Optional.of(Erasure.LAST_ADMIN);
        int minutes = limit(account).minutesToWait(tx, clock.instant());
        return minutes > 0 ? Optional.of(Erasure.TOO_MANY_TRIES) : Optional.empty();
    }

    /** The tries at a password are counted together, wherever it is asked for. */
    private static TryLimit limit(Account account) {
        return TryLimit.ofLogin(Objects.requireNonNullElse(account.login(), ""));
    }

    /** Looks once more, for much may have happened while the password was checked. */
    private Erasure settle(Tx tx, Account before, boolean right) {
        Optional<Account> account = find(tx, before);
        if (account.isEmpty()) return Erasure.DONE;
        Optional<Erasure> refusal = findRefusal(tx, account.get());
        if (refusal.isPresent()) return refusal.get();
        if (!right || !Objects.equals(account.get().passwordHash(), before.passwordHash())) {
            Instant now = clock.instant();
            limit(before).count(tx, now);
            return Erasure.WRONG_PASSWORD;
        }
        erase(tx, account.get());
        return Erasure.DONE;
    }
}
