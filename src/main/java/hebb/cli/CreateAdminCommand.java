package hebb.cli;

import hebb.account.AccountService;
import hebb.account.AdminCreation;
import hebb.account.PasswordRules;
import hebb.account.RegistrationProblem;
import java.util.List;
import java.util.Optional;

/** Makes an administrator. */
public final class CreateAdminCommand {

    public static final String USAGE = """
            Usage: create-admin LOGIN [NAME]

            Makes an administrator. LOGIN signs in; NAME is shown on pages and is LOGIN where it is left out.
            The password is asked for, or read from the first line of standard input.""";

    public int run(List<String> args, Terminal terminal, AccountService accounts) {
        boolean fits = (args.size() == 1 || args.size() == 2) && !args.get(0).startsWith("-");
        if (!fits) return Usage.mistaken(USAGE, terminal);
        String login = args.get(0);
        Optional<String> password = terminal.readSecret("Password of " + login);
        if (password.isEmpty()) {
            terminal.complain("No password was given.");
            return ExitCode.FAILED;
        }
        String name = args.size() == 2 ? args.get(1) : login;
        return report(accounts.createAdmin(login, name, password.get()), terminal);
    }

    private static int report(AdminCreation creation, Terminal terminal) {
        if (creation instanceof AdminCreation.Refused refused) {
            refused.problems().stream()
                    .sorted()
                    .map(CreateAdminCommand::sentence)
                    .forEach(terminal::complain);
            return ExitCode.FAILED;
        }
        terminal.say("The administrator can sign in now.");
        return ExitCode.FINE;
    }

    private static String sentence(RegistrationProblem problem) {
        return switch (problem) {
            case LOGIN_INVALID -> "The login must be 3 to 100 letters, digits or . _ - + @.";
            case LOGIN_TAKEN -> "The login belongs to another account.";
            case NAME_MISSING -> "The name is empty.";
            case NAME_TOO_LONG -> "The name is too long.";
            case PASSWORD_TOO_SHORT -> "The password must have at least " + PasswordRules.MIN_LENGTH + " characters.";
            case PASSWORD_TOO_LONG -> "The password must have at most " + PasswordRules.MAX_LENGTH + " characters.";
            case PASSWORD_EASY -> "The password is among the first that somebody would guess.";
            case BUSY -> "The program is too busy; try again.";
            case CLOSED, INVITE_NEEDED, INVITE_INVALID, TOO_MANY -> "The account cannot be made.";
        };
    }
}
