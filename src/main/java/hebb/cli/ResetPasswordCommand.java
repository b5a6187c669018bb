package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import java.util.List;
import java.util.Optional;

/** Hands out a code with which somebody chooses a new password. */
public final class ResetPasswordCommand {

    public static final String USAGE = """
            Usage: reset-password LOGIN

            Prints a code with which the owner of LOGIN chooses a new password within 24 hours. The present password
            works until then; all sessions end when the new one is chosen.""";

    private final String page;

    /** @param page the address of the page that takes the code */
    public ResetPasswordCommand(String page) {
        this.page = page;
    }

    public int run(List<String> args, Terminal terminal, AccountService accounts) {
        boolean fits = args.size() == 1 && !args.get(0).startsWith("-");
        if (!fits) return Usage.mistaken(USAGE, terminal);
        Optional<Account> account = Usage.account(args.get(0), terminal, accounts);
        if (account.isEmpty()) return ExitCode.FAILED;
        String code = accounts.newResetCode(account.get().id());
        terminal.say("Code: " + code);
        terminal.say("Enter it within 24 hours at " + page);
        return ExitCode.FINE;
    }
}
