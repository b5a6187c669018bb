package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import java.util.List;
import java.util.Optional;

/** Deletes one person and all that is kept of them. */
public final class EraseUserCommand {

    private static final String YES = "--yes";

    public static final String USAGE = """
            Usage: erase-user LOGIN --yes

            Deletes the owner of LOGIN with every answer, schedule, mark, plan, quiz and report; decks of theirs stay
            for those who learn them, archived and without an owner. It cannot be taken back: without --yes nothing is
            deleted. Backups made before still hold the person, and a database restored from one holds them again.
            Daily backups go after four weeks, all but the very last.""";

    public int run(List<String> args, Terminal terminal, AccountService accounts) {
        List<String> logins = args.stream().filter(arg -> !arg.equals(YES)).toList();
        boolean fits = logins.size() == 1 && !logins.get(0).startsWith("-");
        if (!fits) return Usage.mistaken(USAGE, terminal);
        Optional<Account> account = Usage.account(logins.get(0), terminal, accounts);
        if (account.isEmpty()) return ExitCode.FAILED;
        if (!args.contains(YES)) {
            terminal.complain("This would delete " + account.get().name()
                    + " and all answers of theirs, and cannot be taken back. Say it again with --yes.");
            return ExitCode.FAILED;
        }
        boolean erased = accounts.erase(account.get().id());
        terminal.say(erased ? "Deleted." : "Somebody else has deleted this account.");
        return ExitCode.FINE;
    }
}
