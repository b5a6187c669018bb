package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import java.util.List;
import java.util.Optional;

/** What commands have in common: they explain themselves, and some are about an account. */
final class Usage {

    private Usage() {}

    /**
     * Explains the command where somebody asks, or where its arguments make no sense, and returns its exit code; empty
     * where there is work to do.
     *
     * @param fits whether the arguments make sense
     */
    static Optional<Integer> explained(List<String> args, boolean fits, String usage, Terminal terminal) {
        if (args.contains("--help")) {
            terminal.say(usage);
            return Optional.of(ExitCode.FINE);
        }
        if (fits) return Optional.empty();
        terminal.complain(usage);
        return Optional.of(ExitCode.USAGE);
    }

    /** The account of that login; where there is none, that is said. */
    static Optional<Account> account(String login, Terminal terminal, AccountService accounts) {
        Optional<Account> account = accounts.findByLogin(login);
        if (account.isEmpty()) terminal.complain("There is no account with this login.");
        return account;
    }
}
