package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.Optional;
import java.util.Set;

/** Makes administrators: the first with the code from the log, others at the command line. */
final class AdminMaker {

    private final Database database;
    private final PasswordHash passwords;
    private final NewAccounts accounts;
    private final OneTimeCodes codes;

    AdminMaker(Database database, PasswordHash passwords, NewAccounts accounts, OneTimeCodes codes) {
        this.database = database;
        this.passwords = passwords;
        this.accounts = accounts;
        this.codes = codes;
    }

    Registration setUp(String code, RegistrationRequest request) {
        Set<RegistrationProblem> problems = database.read(tx -> setupProblems(tx, code, request));
        if (!problems.isEmpty()) return new Registration.Refused(problems);
        Optional<String> hash = passwords.hash(request.password());
        if (hash.isEmpty()) return new Registration.Refused(Set.of(RegistrationProblem.BUSY));
        return database.write(tx -> makeFirst(tx, code, request, hash.get()));
    }

    private Set<RegistrationProblem> setupProblems(Tx tx, String code, RegistrationRequest request) {
        if (hasAdmin(tx)) return Set.of(RegistrationProblem.CLOSED);
        Set<RegistrationProblem> problems = accounts.problems(tx, request);
        if (codes.find(tx, code, Purpose.SETUP).isEmpty()) problems.add(RegistrationProblem.INVITE_INVALID);
        return problems;
    }

    private static boolean hasAdmin(Tx tx) {
        return tx.dao(AccountDao.class).countAdmins() > 0;
    }

    private Registration makeFirst(Tx tx, String code, RegistrationRequest request, String hash) {
        if (hasAdmin(tx)) return new Registration.Refused(Set.of(RegistrationProblem.CLOSED));
        if (accounts.isTaken(tx, request)) return new Registration.Refused(Set.of(RegistrationProblem.LOGIN_TAKEN));
        if (codes.redeem(tx, code, Purpose.SETUP).isEmpty()) {
            return new Registration.Refused(Set.of(RegistrationProblem.INVITE_INVALID));
        }
        codes.forgetSetup(tx);
        return new Registration.Done(accounts.register(tx, null, request, hash, Role.ADMIN));
    }

    AdminCreation create(RegistrationRequest request) {
        Set<RegistrationProblem> problems = database.read(tx -> accounts.problems(tx, request));
        if (!problems.isEmpty()) return new AdminCreation.Refused(problems);
        Optional<String> hash = passwords.hash(request.password());
        if (hash.isEmpty()) return new AdminCreation.Refused(Set.of(RegistrationProblem.BUSY));
        return database.write(tx -> make(tx, request, hash.get()));
    }

    private AdminCreation make(Tx tx, RegistrationRequest request, String hash) {
        if (accounts.isTaken(tx, request)) return new AdminCreation.Refused(Set.of(RegistrationProblem.LOGIN_TAKEN));
        codes.forgetSetup(tx);
        return new AdminCreation.Created(accounts.add(tx, request, hash, Role.ADMIN));
    }
}
