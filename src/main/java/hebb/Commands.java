package hebb;

import hebb.cli.BackupCommands;
import hebb.cli.CheckCommand;
import hebb.cli.CoverageCommand;
import hebb.cli.CreateAdminCommand;
import hebb.cli.DeriveCommand;
import hebb.cli.EraseUserCommand;
import hebb.cli.ExitCode;
import hebb.cli.ExportUserCommand;
import hebb.cli.FmtCommand;
import hebb.cli.HealthCommand;
import hebb.cli.RebuildCommand;
import hebb.cli.ResetPasswordCommand;
import hebb.cli.Terminal;
import hebb.config.Config;
import hebb.progress.PersonalData;
import hebb.review.Rebuild;
import hebb.storage.Databases;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The commands beside {@code serve}, each with what it needs and no more. */
enum Commands {
    CHECK("Reports every problem in deck files, and how their cards could be better.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return new CheckCommand(Path::of).run(args, System.out);
        }
    },
    FMT("Writes deck files in their canonical form and fills in ids.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return new FmtCommand(Path::of).run(args, System.out);
        }
    },
    COVERAGE("Writes which cards teach which section of their documents.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return new CoverageCommand(Path::of).run(args, System.out);
        }
    },
    DERIVE("Drafts the cards of a deck from a document.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return new DeriveCommand(Path::of).run(args, Terminal.ofProcessInUtf8());
        }
    },
    HEALTH("Asks the running server whether it is ready.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            Config settings = config.get();
            return new HealthCommand(settings.localAddress(settings.port())).run(args, System.out, System.err);
        }
    },
    CREATE_ADMIN("Makes an administrator.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            try (Core core = Core.open(config.get(), Clock.systemUTC())) {
                return new CreateAdminCommand().run(args, Terminal.ofProcess(), core.accounts());
            }
        }
    },
    RESET_PASSWORD("Prints a one-time code with which somebody sets a new password.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            try (Core core = Core.open(config.get(), Clock.systemUTC())) {
                String page = core.config().address(core.config().port()) + "/reset";
                return new ResetPasswordCommand(page).run(args, Terminal.ofProcess(), core.accounts());
            }
        }
    },
    REBUILD("Restores every schedule from the review log.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            try (Core core = Core.open(config.get(), Clock.systemUTC())) {
                return new RebuildCommand().run(args, Terminal.ofProcess(), new Rebuild(core.database()));
            }
        }
    },
    EXPORT_USER("Writes all that is kept of one person to a file.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            try (Core core = Core.open(config.get(), Clock.systemUTC())) {
                PersonalData data = new PersonalData(core.database());
                return new ExportUserCommand().run(args, Terminal.ofProcess(), core.accounts(), data);
            }
        }
    },
    ERASE_USER("Deletes one person and all that is kept of them.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            try (Core core = Core.open(config.get(), Clock.systemUTC())) {
                return new EraseUserCommand().run(args, Terminal.ofProcess(), core.accounts());
            }
        }
    },
    BACKUP("Writes a backup of the SQLite database, also while the server runs.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return backups(config).backup(args, Terminal.ofProcess());
        }
    },
    VERIFY_BACKUP("Looks through a backup and says whether it can be restored.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return backups(config).verify(args, Terminal.ofProcess());
        }
    },
    RESTORE("Puts a backup in the place of the SQLite database, with the server stopped.") {
        @Override
        int run(List<String> args, Supplier<Config> config) {
            return backups(config).restore(args, Terminal.ofProcess());
        }
    };

    private final String summary;

    Commands(String summary) {
        this.summary = summary;
    }

    /** Runs with the arguments behind the command's name; settings are read only by those that need them. */
    abstract int run(List<String> args, Supplier<Config> config);

    private static BackupCommands backups(Supplier<Config> config) {
        return new BackupCommands(Databases.file(config.get().database()), Clock.systemUTC());
    }

    private String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String help() {
        return Arrays.stream(values())
                .map(command -> String.format("  %-22s %s%n", command.written(), command.summary))
                .collect(Collectors.joining());
    }

    static int run(String name, List<String> args, Supplier<Config> config) {
        for (Commands command : values()) {
            if (command.written().equals(name)) return command.run(args, config);
        }
        System.err.println("There is no command " + name + "; --help lists them.");
        return ExitCode.USAGE;
    }
}
