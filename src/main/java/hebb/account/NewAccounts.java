package hebb.account;

import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what somebody entered into an account, or into all that is wrong with it. */
final class NewAccounts {

    private final Clock clock;
    private final Ids ids;
    private final SessionService sessions;
    private final ZoneId defaultZone;

    NewAccounts(Clock clock, Ids ids, SessionService sessions, ZoneId defaultZone) {
        this.clock = clock;
        this.ids = ids;
        this.sessions = sessions;
        this.defaultZone = defaultZone;
    }

    /** The mistakes in login, name and password; the set may be added to. Too slow for a transaction. */
    static Set<RegistrationProblem> mistakes(RegistrationRequest request) {
        Set<RegistrationProblem> problems = EnumSet.noneOf(RegistrationProblem.class);
        String login = Logins.normal(request.login());
        if (!Logins.isValid(login)) problems.add(RegistrationProblem.LOGIN_INVALID);
        addNameProblem(problems, Names.normal(request.name()));
        PasswordRules.findProblem(request.password(), login, request.name())
                .map(RegistrationProblem::of)
                .ifPresent(problems::add);
        return problems;
    }

    private static void addNameProblem(Set<RegistrationProblem> problems, String name) {
        if (Names.isMissing(name)) problems.add(RegistrationProblem.NAME_MISSING);
        else if (Names.isTooLong(name)) problems.add(RegistrationProblem.NAME_TOO_LONG);
    }

    static Optional<RegistrationProblem> findTaken(Tx tx, RegistrationRequest request) {
        return tx.dao(AccountDao.class)
                .findByLogin(Logins.normal(request.login()))
                .map(account -> RegistrationProblem.LOGIN_TAKEN);
    }

    SignedIn addGuest(Tx tx, String zone) {
        Account guest = new Account(
                new AccountId(ids.next()),
                null,
                Names.GUEST,
                null,
                Role.GUEST,
                Zones.knownOr(zone, defaultZone),
                Theme.AUTO,
                null,
                GradeScale.FOUR,
                false,
                clock.instant(),
                null);
        tx.dao(AccountDao.class).add(guest);
        return new SignedIn(guest, sessions.start(tx, guest.id()));
    }

    /** The guest as a registered account with all that belongs to it, or a new account where there is no guest. */
    SignedIn register(Tx tx, @Nullable Account guest, RegistrationRequest request, String hash, Role role) {
        Account account = guest == null || !promote(tx, guest, request, hash, role)
                ? add(tx, request, hash, role)
                : tx.dao(AccountDao.class).find(guest.id()).orElseThrow();
        return new SignedIn(account, sessions.start(tx, account.id()));
    }

    /** False where the guest is none any more: registered in another tab, or erased. */
    private boolean promote(Tx tx, Account guest, RegistrationRequest request, String hash, Role role) {
        Account promoted = account(guest.id(), request, hash, role);
        if (tx.dao(AccountDao.class).register(promoted) == 0) return false;
        // Whoever saw the guest's token must not hold the new account with it.
        sessions.endAll(tx, guest.id());
        return true;
    }

    Account add(Tx tx, RegistrationRequest request, String hash, Role role) {
        Account account = account(new AccountId(ids.next()), request, hash, role);
        tx.dao(AccountDao.class).add(account);
        return account;
    }

    private Account account(AccountId id, RegistrationRequest request, String hash, Role role) {
        return new Account(
                id,
                Logins.normal(request.login()),
                Names.normal(request.name()),
                hash,
                role,
                Zones.knownOr(request.zone(), defaultZone),
                Theme.AUTO,
                null,
                GradeScale.FOUR,
                false,
                clock.instant(),
                null);
    }
}
