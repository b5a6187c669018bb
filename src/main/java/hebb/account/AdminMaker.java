package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.Optional;
import java.util.Set;

/** Makes administrators: the first with the code from the log, others at the command line. */
public final class AdminMaker {

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
        Set<RegistrationProblem> problems = setUpProblems(code, request);
        if (!problems.isEmpty()) return new Registration.Refused(problems);
        Optional<String> hash = passwords.hash(request.password());
        if (hash.isEmpty()) return refused(RegistrationProblem.BUSY);
        return database.write(tx -> makeFirst(tx, code, request, hash.get()));
    }

    private Set<RegistrationProblem> setUpProblems(String code, RegistrationRequest request) {
        if (database.read(AdminMaker::hasAdmin)) return Set.of(RegistrationProblem.CLOSED);
        Set<RegistrationProblem> problems = problems(request);
        boolean works = database.read(tx -> codes.find(tx, code, Purpose.SETUP)).isPresent();
        if (!works) problems.add(RegistrationProblem.INVITE_INVALID);
        return problems;
    }

    private Set<RegistrationProblem> problems(RegistrationRequest request) {
        Set<RegistrationProblem> problems = NewAccounts.mistakes(request);
        database.read(tx -> NewAccounts.findTaken(tx, request)).ifPresent(problems::add);
        return problems;
    }

    /** Whether somebody looks after the program. */
    public static boolean hasAdmin(Tx tx) {
        return tx.dao(AccountDao.class).countAdmins() > 0;
    }

    private Registration makeFirst(Tx tx, String code, RegistrationRequest request, String hash) {
        if (hasAdmin(tx)) return refused(RegistrationProblem.CLOSED);
        Optional<RegistrationProblem> taken = NewAccounts.findTaken(tx, request);
        if (taken.isPresent()) return refused(taken.get());
        if (codes.redeem(tx, code, Purpose.SETUP).isEmpty()) return refused(RegistrationProblem.INVITE_INVALID);
        codes.forgetSetup(tx);
        return new Registration.Done(accounts.register(tx, null, request, hash, Role.ADMIN));
    }

    private static Registration refused(RegistrationProblem problem) {
        return new Registration.Refused(Set.of(problem));
    }

    AdminCreation create(RegistrationRequest request) {
        Set<RegistrationProblem> problems = problems(request);
        if (!problems.isEmpty()) return new AdminCreation.Refused(problems);
        Optional<String> hash = passwords.hash(request.password());
        if (hash.isEmpty()) return new AdminCreation.Refused(Set.of(RegistrationProblem.BUSY));
        return database.write(tx -> make(tx, request, hash.get()));
    }

    private AdminCreation make(Tx tx, RegistrationRequest request, String hash) {
        Optional<RegistrationProblem> taken = NewAccounts.findTaken(tx, request);
        if (taken.isPresent()) return new AdminCreation.Refused(Set.of(taken.get()));
        codes.forgetSetup(tx);
        return new AdminCreation.Created(accounts.add(tx, request, hash, Role.ADMIN));
    }
}
