package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.progress.PersonalData;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hands out all that is kept of one person. */
public final class ExportUserCommand {

    public static final String USAGE = """
            Usage: export-user LOGIN FILE

            Writes all that is kept of the owner of LOGIN to FILE, a zip file of tables that spreadsheets open: account,
            answers, schedules, marks, plans, quizzes, reports, decks and cards. A FILE that is there already is left as
            it is.""";

    public int run(List<String> args, Terminal terminal, AccountService accounts, PersonalData data) {
        boolean fits = args.size() == 2 && !args.get(0).startsWith("-");
        if (!fits) return Usage.mistaken(USAGE, terminal);
        Optional<Account> account = Usage.account(args.get(0), terminal, accounts);
        if (account.isEmpty()) return ExitCode.FAILED;
        return NewFile.write(
                Path.of(args.get(1)), terminal, out -> data.write(account.get().id(), out));
    }
}
