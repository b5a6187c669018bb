package hebb.account;

import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What administrators do to accounts. There is always one of them left. */
final class AccountAdmin {

    static final int PAGE_SIZE = 50;

    private final Database database;
    private final Clock clock;
    private final SessionService sessions;

    AccountAdmin(Database database, Clock clock, SessionService sessions) {
        this.database = database;
        this.clock = clock;
        this.sessions = sessions;
    }

    List<AccountRow> list(String search, int page) {
        String typed = pattern(search);
        int offset = PAGE_SIZE * (Math.max(page, 1) - 1);
        return database.read(
                tx -> tx.dao(AccountDao.class).list(typed.toLowerCase(Locale.ROOT), typed, PAGE_SIZE, offset));
    }

    int count(String search) {
        String typed = pattern(search);
        return database.read(tx -> tx.dao(AccountDao.class).count(typed.toLowerCase(Locale.ROOT), typed));
    }

    private static String pattern(String search) {
        return "%" + search.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    RoleChange setRole(Account admin, AccountId id, Role role) {
        if (role == Role.GUEST) throw new IllegalArgumentException("nobody becomes a guest");
        return database.write(tx -> change(
                tx,
                admin,
                id,
                role == Role.ADMIN,
                account -> tx.dao(AccountDao.class).setRole(id, role)));
    }

    RoleChange disable(Account admin, AccountId id) {
        Instant now = clock.instant();
        return database.write(tx -> change(tx, admin, id, false, account -> {
            if (account.disabledAt() == null) tx.dao(AccountDao.class).setDisabledAt(id, now);
            sessions.endAll(tx, id);
        }));
    }

    RoleChange enable(Account admin, AccountId id) {
        return database.write(tx ->
                change(tx, admin, id, true, account -> tx.dao(AccountDao.class).setDisabledAt(id, null)));
    }

    /** @param keepsAdmin whether an administrator is still one afterwards */
    private static RoleChange change(Tx tx, Account admin, AccountId id, boolean keepsAdmin, Consumer<Account> change) {
        AccountDao accounts = tx.dao(AccountDao.class);
        if (accounts.find(admin.id()).filter(AccountAdmin::isAdmin).isEmpty()) return RoleChange.NOT_ALLOWED;
        Optional<Account> account = accounts.find(id);
        if (account.isEmpty()) return RoleChange.UNKNOWN;
        if (account.get().isGuest()) return RoleChange.GUEST;
        if (!keepsAdmin && isLast(tx, account.get())) return RoleChange.LAST_ADMIN;
        change.accept(account.get());
        return RoleChange.DONE;
    }

    /** The one rule about who has to stay. */
    static boolean isLast(Tx tx, Account account) {
        return isAdmin(account) && tx.dao(AccountDao.class).countAdmins() == 1;
    }

    private static boolean isAdmin(Account account) {
        return account.role() == Role.ADMIN && account.disabledAt() == null;
    }
}
