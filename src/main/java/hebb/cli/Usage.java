package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import java.util.Optional;

/** What commands have in common: they say what is wrong, and some are about an account. */
final class Usage {

    private Usage() {}

    /** Says how a command is used to somebody whose arguments make no sense, and returns its exit code. */
    static int mistaken(String usage, Terminal terminal) {
        terminal.complain(usage);
        return ExitCode.USAGE;
    }

    /** The same, after what is wrong with the options if anything is. */
    static int mistaken(Optional<String> mistake, String usage, Terminal terminal) {
        mistake.ifPresent(terminal::complain);
        return mistaken(usage, terminal);
    }

    /** Says what keeps the command from doing its work, and returns its exit code. */
    static int failed(Terminal terminal, String sentence) {
        terminal.complain(sentence);
        return ExitCode.FAILED;
    }

    /** The account of that login; where there is none, that is said. */
    static Optional<Account> account(String login, Terminal terminal, AccountService accounts) {
        Optional<Account> account = accounts.findByLogin(login);
        if (account.isEmpty()) terminal.complain("There is no account with this login.");
        return account;
    }
}
