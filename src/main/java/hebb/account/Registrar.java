package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers people. Each request is looked at before the slow hashing, so that a mistake is told at once, and again in
 * the transaction that writes, because somebody else may have been faster.
 */
final class Registrar {

    private final Database database;
    private final Clock clock;
    private final PasswordHash passwords;
    private final NewAccounts accounts;
    private final OneTimeCodes codes;
    private final RegistrationMode mode;

    Registrar(
            Database database,
            Clock clock,
            PasswordHash passwords,
            NewAccounts accounts,
            OneTimeCodes codes,
            RegistrationMode mode) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
        this.accounts = accounts;
        this.codes = codes;
        this.mode = mode;
    }

    Registration register(@Nullable Account guest, RegistrationRequest request, String address) {
        if (!isTryLeft(address)) return refused(RegistrationProblem.TOO_MANY);
        Set<RegistrationProblem> problems = problems(request);
        if (!problems.isEmpty()) return new Registration.Refused(problems);
        Optional<String> hash = passwords.hash(request.password());
        if (hash.isEmpty()) return refused(RegistrationProblem.BUSY);
        return database.write(tx -> make(tx, guest, request, hash.get()));
    }

    /** Every request counts, those with mistakes too: a refusal tells whether a login or an invitation exists. */
    private boolean isTryLeft(String address) {
        Instant now = clock.instant();
        TryLimit limit = TryLimit.ofRegistrations(address);
        return database.write(tx -> limit.take(tx, now));
    }

    private Set<RegistrationProblem> problems(RegistrationRequest request) {
        Set<RegistrationProblem> problems = NewAccounts.mistakes(request);
        database.read(tx -> NewAccounts.findTaken(tx, request)).ifPresent(problems::add);
        database.read(tx -> findInviteProblem(tx, request)).ifPresent(problems::add);
        return problems;
    }

    private Optional<RegistrationProblem> findInviteProblem(Tx tx, RegistrationRequest request) {
        if (mode == RegistrationMode.CLOSED) return Optional.of(RegistrationProblem.CLOSED);
        if (!request.hasInvite()) {
            return mode == RegistrationMode.OPEN ? Optional.empty() : Optional.of(RegistrationProblem.INVITE_NEEDED);
        }
        boolean works = codes.find(tx, request.inviteCode(), Purpose.INVITE).isPresent();
        return works ? Optional.empty() : Optional.of(RegistrationProblem.INVITE_INVALID);
    }

    private Registration make(Tx tx, @Nullable Account guest, RegistrationRequest request, String hash) {
        if (NewAccounts.findTaken(tx, request).isPresent()) return refused(RegistrationProblem.LOGIN_TAKEN);
        Optional<Role> role = role(tx, request);
        if (role.isEmpty()) return refused(RegistrationProblem.INVITE_INVALID);
        return new Registration.Done(accounts.register(tx, guest, request, hash, role.get()));
    }

    /** The role that the request asks for or that its invitation gives; using the invitation up. */
    private Optional<Role> role(Tx tx, RegistrationRequest request) {
        if (request.hasInvite()) {
            return codes.redeem(tx, request.inviteCode(), Purpose.INVITE).map(OneTimeCode::role);
        }
        return Optional.of(request.teaches() ? Role.TEACHER : Role.LEARNER);
    }

    private static Registration refused(RegistrationProblem problem) {
        return new Registration.Refused(Set.of(problem));
    }
}
