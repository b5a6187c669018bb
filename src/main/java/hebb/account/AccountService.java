package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import hebb.storage.Database;
import hebb.storage.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The one door to accounts: what pages and commands may ask for. The classes beside it do the work. */
public final class AccountService {

    /** How many rows a page of {@link #listAccounts} has at most. */
    public static final int PAGE_SIZE = AccountAdmin.PAGE_SIZE;

    private static final int GUESTS_AT_ONCE = 20;

    private final Database database;
    private final Clock clock;
    private final SessionService sessions;
    private final OneTimeCodes codes;
    private final NewAccounts accounts;
    private final Registrar registrar;
    private final AdminMaker admins;
    private final SignInDesk signIns;
    private final PasswordDesk passwordDesk;
    private final AccountAdmin administration;
    private final AccountEraser eraser;

    /**
     * @param random a source that cannot be predicted; it makes the one-time codes
     * @param defaultZone the study days of those whose browser names no known zone
     */
    public AccountService(
            Database database,
            Clock clock,
            RandomGenerator random,
            Ids ids,
            PasswordHash passwords,
            SessionService sessions,
            RegistrationMode mode,
            ZoneId defaultZone) {
        this.database = database;
        this.clock = clock;
        this.sessions = sessions;
        this.codes = new OneTimeCodes(database, clock, random);
        this.accounts = new NewAccounts(clock, ids, sessions, defaultZone);
        this.registrar = new Registrar(database, clock, passwords, accounts, codes, mode);
        this.admins = new AdminMaker(database, passwords, accounts, codes);
        this.signIns = new SignInDesk(database, clock, passwords, sessions);
        this.passwordDesk = new PasswordDesk(database, clock, passwords, sessions, codes);
        this.administration = new AccountAdmin(database, clock, sessions);
        this.eraser = new AccountEraser(database, clock, passwords);
    }

    /**
     * @param zone the browser's IANA zone; an unknown one becomes the default
     * @param address the network address that the guest comes from
     * @return empty where too many guests began there within the hour
     */
    public Optional<SignedIn> startGuest(String zone, String address) {
        Instant now = clock.instant();
        TryLimit limit = TryLimit.ofNewGuests(address);
        return database.write(tx -> limit.take(tx, now) ? Optional.of(accounts.addGuest(tx, zone)) : Optional.empty());
    }

    /**
     * Makes an account, out of the guest where there is one: id, decks and reviews stay, the sessions do not.
     *
     * @param address the network address that the request came from
     */
    public Registration register(@Nullable Account guest, RegistrationRequest request, String address) {
        return registrar.register(guest, request, address);
    }

    /** @param address the network address that the try came from */
    public SignIn signIn(String login, String password, String address) {
        return signIns.signIn(login, password, address);
    }

    public void signOut(SessionToken token) {
        sessions.end(token);
    }

    /** Replaces the password and ends all sessions but the current one. */
    public PasswordChange changePassword(Account account, SessionToken current, String old, String fresh) {
        return passwordDesk.change(account, current, old, fresh);
    }

    /** Saves all of it, or nothing and says what is wrong. */
    public Set<ProfileProblem> saveProfile(Account account, Profile profile) {
        Set<ProfileProblem> problems = profile.problems();
        if (problems.isEmpty()) database.write(tx -> profile.save(tx, account.id()));
        return problems;
    }

    public Optional<Account> find(AccountId account) {
        return database.read(tx -> tx.dao(AccountDao.class).find(account));
    }

    public boolean hasAdmin() {
        return database.read(AdminMaker::hasAdmin);
    }

    /** A code for {@link #setUpAdmin}, to be shown to the operator; empty when there is an administrator. */
    public Optional<String> newSetupCodeIfNoAdmin() {
        return codes.newSetupCodeIfNoAdmin();
    }

    /** Makes the first administrator. Refused as CLOSED when there is one, as INVITE_INVALID for a wrong code. */
    public Registration setUpAdmin(String code, RegistrationRequest request) {
        return admins.setUp(code, request);
    }

    /** A code that registers one account with this role. */
    public String newInvite(Account admin, Role role, Duration validFor) {
        return codes.newInvite(admin, role, validFor);
    }

    /** The role that the invitation gives; empty where it does not work (any more). */
    public Optional<Role> findInvitedRole(String code) {
        return database.read(tx -> codes.find(tx, code, Purpose.INVITE)).map(OneTimeCode::role);
    }

    /** A code for {@link #resetPassword}, good for 24 hours; an earlier one of the account stops working. */
    public String newResetCode(AccountId account) {
        return codes.newReset(account);
    }

    /** Replaces the password of the account that the code was made for and ends all its sessions. */
    public ResetOutcome resetPassword(String code, String fresh) {
        return passwordDesk.reset(code, fresh);
    }

    /**
     * Registered accounts by login.
     *
     * @param search a part of login or name; empty lists all
     * @param page from 1
     */
    public List<AccountRow> listAccounts(String search, int page) {
        return administration.list(search, page);
    }

    /** How many accounts {@link #listAccounts} finds on all pages. */
    public int countAccounts(String search) {
        return administration.count(search);
    }

    public RoleChange setRole(Account admin, AccountId account, Role role) {
        return administration.setRole(admin, account, role);
    }

    /** Ends the account's sessions at once and lets nobody sign in with it. */
    public RoleChange disable(Account admin, AccountId account) {
        return administration.disable(admin, account);
    }

    public RoleChange enable(Account admin, AccountId account) {
        return administration.enable(admin, account);
    }

    public Optional<Account> findByLogin(String login) {
        return database.read(tx -> tx.dao(AccountDao.class).findByLogin(Logins.normal(login)));
    }

    /** Makes an administrator beside those there are; for the command line. */
    public AdminCreation createAdmin(String login, String name, String password) {
        return admins.create(new RegistrationRequest(login, name, password, false, null, ""));
    }

    /** Deletes the account and all that was kept about the person; decks stay, archived and without owner. */
    public boolean erase(AccountId account) {
        return eraser.erase(account);
    }

    /**
     * Does the same for the person, who shows that it is theirs: by the password, or as a guest by saying yes.
     *
     * @param sure what a guest said; nobody else is asked
     * @param password what anybody but a guest gave
     */
    public Erasure eraseOwn(Account account, boolean sure, String password) {
        return account.isGuest() ? eraser.eraseGuest(account.id(), sure) : eraser.eraseByPassword(account, password);
    }

    /** Whether nobody else could look after the program. */
    public boolean isLastAdmin(Account account) {
        return database.read(tx -> AccountAdmin.isLast(tx, account));
    }

    /**
     * Removes sessions, codes and counted tries that are past, and guests whom nothing leads back to their cards, and
     * returns how many. To be run now and then.
     */
    public int deleteExpired() {
        int tries = database.write(tx -> TryLimit.deletePast(tx, clock.instant()));
        return tries + codes.deleteExpired() + sessions.deleteExpired() + deleteLostGuests();
    }

    /** A guest has no password: with the last session the way back is gone. A few at a time, for answers wait. */
    private int deleteLostGuests() {
        int all = 0;
        int deleted;
        do {
            deleted = database.write(tx -> tx.dao(AccountDao.class).deleteLostGuests(GUESTS_AT_ONCE));
            all += deleted;
        } while (deleted == GUESTS_AT_ONCE);
        return all;
    }
}
