package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes and redeems codes that are shown once and work once. */
final class OneTimeCodes {

    private static final Duration SETUP_VALIDITY = Duration.ofDays(7);
    private static final Duration RESET_VALIDITY = Duration.ofHours(24);

    private final Database database;
    private final Clock clock;
    private final RandomGenerator random;

    OneTimeCodes(Database database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** Earlier codes go on working: another node may have printed them. */
    Optional<String> newSetupCodeIfNoAdmin() {
        String text = CodeText.fresh(random);
        boolean added = database.write(tx -> {
            if (tx.dao(AccountDao.class).countAdmins() > 0) return false;
            add(tx, text, new OneTimeCode(Purpose.SETUP, null, null), SETUP_VALIDITY);
            return true;
        });
        return added ? Optional.of(text) : Optional.empty();
    }

    String newInvite(Account admin, Role role, Duration validFor) {
        if (!admin.role().atLeast(Role.ADMIN)) throw new IllegalArgumentException("only administrators invite");
        if (role == Role.GUEST) throw new IllegalArgumentException("guests need no invitation");
        String text = CodeText.fresh(random);
        return database.write(tx -> add(tx, text, new OneTimeCode(Purpose.INVITE, role, admin.id()), validFor));
    }

    String newReset(AccountId account) {
        String text = CodeText.fresh(random);
        return database.write(tx -> {
            Optional<Account> found = tx.dao(AccountDao.class).find(account);
            if (found.isEmpty() || found.get().isGuest()) throw new IllegalArgumentException("no password to reset");
            // The latest code is the one that was handed over; a lost one must not work beside it.
            tx.dao(OneTimeCodeDao.class).deleteResets(account);
            return add(tx, text, new OneTimeCode(Purpose.RESET, null, account), RESET_VALIDITY);
        });
    }

    private String add(Tx tx, String text, OneTimeCode code, Duration validFor) {
        Instant now = clock.instant();
        tx.dao(OneTimeCodeDao.class)
                .add(CodeText.hash(text), code.purpose(), code.role(), code.account(), now, now.plus(validFor));
        return text;
    }

    /** What the code is good for, without using it. */
    Optional<OneTimeCode> find(Tx tx, @Nullable String typed, Purpose purpose) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        return tx.dao(OneTimeCodeDao.class).find(CodeText.hash(typed), purpose, clock.instant());
    }

    /** Uses the code up; empty where it does not work or somebody else was first. */
    Optional<OneTimeCode> redeem(Tx tx, @Nullable String typed, Purpose purpose) {
        Optional<OneTimeCode> found = find(tx, typed, purpose);
        if (typed == null || found.isEmpty()) return Optional.empty();
        int used = tx.dao(OneTimeCodeDao.class).use(CodeText.hash(typed), purpose, clock.instant());
        return used == 1 ? found : Optional.empty();
    }

    void forgetSetup(Tx tx) {
        tx.dao(OneTimeCodeDao.class).deleteAll(Purpose.SETUP);
    }

    void forgetResets(Tx tx, AccountId account) {
        tx.dao(OneTimeCodeDao.class).deleteResets(account);
    }

    int deleteExpired() {
        return database.write(tx -> tx.dao(OneTimeCodeDao.class).deleteExpired(clock.instant()));
    }
}
