package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.progress.PersonalData;
import hebb.storage.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hands out all that is kept of one person. */
public final class ExportUserCommand {

    static final String USAGE = """
            Usage: export-user LOGIN FILE

            Writes all that is kept of the owner of LOGIN to FILE, a zip file of tables that spreadsheets open: account,
            answers, schedules, marks, plans, quizzes, reports, decks and cards. A FILE that is there already is left as
            it is.""";

    public int run(List<String> args, Terminal terminal, AccountService accounts, PersonalData data) {
        boolean fits = args.size() == 2 && !args.get(0).startsWith("-");
        Optional<Integer> explained = Usage.explained(args, fits, USAGE, terminal);
        if (explained.isPresent()) return explained.get();
        Optional<Account> account = Usage.account(args.get(0), terminal, accounts);
        if (account.isEmpty()) return ExitCode.FAILED;
        return write(account.get(), Path.of(args.get(1)), terminal, data);
    }

    private static int write(Account account, Path file, Terminal terminal, PersonalData data) {
        try {
            PrivateFiles.create(file);
        } catch (FileAlreadyExistsException e) {
            terminal.complain("There is a file " + e.getFile() + " already: name another.");
            return ExitCode.FAILED;
        } catch (IOException e) {
            terminal.complain(FileTrouble.sentence(e));
            return ExitCode.FAILED;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            data.write(account.id(), out);
            terminal.say("Written: " + file);
            return ExitCode.FINE;
        } catch (IOException e) {
            terminal.complain(FileTrouble.sentence(e) + " What is in " + file + " is not all.");
            return ExitCode.FAILED;
        }
    }
}
