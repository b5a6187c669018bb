package hebb;

import hebb.cli.BackupCommands;
import hebb.cli.CheckCommand;
import hebb.cli.Checkup;
import hebb.cli.CoverageCommand;
import hebb.cli.CreateAdminCommand;
import hebb.cli.DeriveCommand;
import hebb.cli.DoctorCommand;
import hebb.cli.EraseUserCommand;
import hebb.cli.ExitCode;
import hebb.cli.ExportCommand;
import hebb.cli.ExportUserCommand;
import hebb.cli.FmtCommand;
import hebb.cli.HealthCommand;
import hebb.cli.ImportCommand;
import hebb.cli.RebuildCommand;
import hebb.cli.ResetPasswordCommand;
import hebb.cli.Terminal;
import hebb.config.Config;
import hebb.deck.AllDecks;
import hebb.deck.DeckExport;
import hebb.deck.DeckService;
import hebb.deck.DeckUpload;
import hebb.deck.media.MediaService;
import hebb.progress.PersonalData;
import hebb.review.Rebuild;
import hebb.storage.Databases;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The commands beside {@code serve}, each with what it needs and no more. */
enum Commands {
    CHECK(
            "Reports every problem in deck files, and how their cards could be better.",
            CheckCommand.USAGE,
            (args, config) -> new CheckCommand(Path::of).run(args, System.out)),
    FMT(
            "Writes deck files in their canonical form and fills in ids.",
            FmtCommand.USAGE,
            (args, config) -> new FmtCommand(Path::of).run(args, System.out)),
    COVERAGE(
            "Writes which cards teach which section of their documents.",
            CoverageCommand.USAGE,
            (args, config) -> new CoverageCommand(Path::of).run(args, System.out)),
    DERIVE(
            "Drafts the cards of a deck from a document.",
            DeriveCommand.USAGE,
            (args, config) -> new DeriveCommand(Path::of).run(args, Terminal.ofProcessInUtf8())),
    IMPORT(
            "Makes a deck of a file, or brings a new version of one.",
            ImportCommand.USAGE,
            (args, config) -> with(config, core -> importing(core).run(args, Terminal.ofProcess()))),
    EXPORT(
            "Writes a deck to a file, or lists all decks.",
            ExportCommand.USAGE,
            (args, config) -> with(config, core -> exporting(core).run(args, Terminal.ofProcess()))),
    HEALTH(
            "Asks the running server whether it is ready.",
            HealthCommand.USAGE,
            (args, config) -> new HealthCommand(server(config.get())).run(args, System.err)),
    DOCTOR(
            "Looks through the settings, the database, its backups and the decks.",
            DoctorCommand.USAGE,
            (args, config) -> examine(args, config.get())),
    CREATE_ADMIN(
            "Makes an administrator.",
            CreateAdminCommand.USAGE,
            (args, config) ->
                    with(config, core -> new CreateAdminCommand().run(args, Terminal.ofProcess(), core.accounts()))),
    RESET_PASSWORD(
            "Prints a one-time code with which somebody sets a new password.",
            ResetPasswordCommand.USAGE,
            (args, config) -> with(
                    config,
                    core -> new ResetPasswordCommand(
                                    core.config().address(core.config().port()) + "/reset")
                            .run(args, Terminal.ofProcess(), core.accounts()))),
    EXPORT_USER(
            "Writes all that is kept of one person to a file.",
            ExportUserCommand.USAGE,
            (args, config) -> with(
                    config,
                    core -> new ExportUserCommand()
                            .run(args, Terminal.ofProcess(), core.accounts(), new PersonalData(core.database())))),
    ERASE_USER(
            "Deletes one person and all that is kept of them.",
            EraseUserCommand.USAGE,
            (args, config) ->
                    with(config, core -> new EraseUserCommand().run(args, Terminal.ofProcess(), core.accounts()))),
    REBUILD(
            "Restores every schedule from the review log.",
            RebuildCommand.USAGE,
            (args, config) -> with(
                    config,
                    core -> new RebuildCommand().run(args, Terminal.ofProcess(), new Rebuild(core.database())))),
    BACKUP(
            "Writes a backup of the SQLite database, also while the server runs.",
            BackupCommands.BACKUP_USAGE,
            (args, config) -> backups(config.get()).backup(args, Terminal.ofProcess())),
    VERIFY_BACKUP(
            "Looks through a backup and says whether it can be restored.",
            BackupCommands.VERIFY_USAGE,
            (args, config) -> backups(config.get()).verify(args, Terminal.ofProcess())),
    RESTORE(
            "Puts a backup in the place of the SQLite database, with the server stopped.",
            BackupCommands.RESTORE_USAGE,
            (args, config) -> backups(config.get()).restore(args, Terminal.ofProcess()));

    private interface Work {
        /** Runs with the arguments behind the command's name; settings are read only by those that need them. */
        int run(List<String> args, Supplier<Config> config);
    }

    private final String summary;
    private final String usage;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that holds nothing
    private final Work work;

    Commands(String summary, String usage, Work work) {
        this.summary = summary;
        this.usage = usage;
        this.work = work;
    }

    private static int with(Supplier<Config> config, ToIntFunction<Core> work) {
        try (Core core = Core.open(config.get(), Clock.systemUTC())) {
            return work.applyAsInt(core);
        }
    }

    private static ImportCommand importing(Core core) {
        DeckUpload upload = new DeckUpload(core.database(), core.clock(), core.ids());
        return new ImportCommand(core.accounts(), new AllDecks(core.database()), upload);
    }

    private static ExportCommand exporting(Core core) {
        DeckService decks = new DeckService(core.database(), core.clock(), core.random());
        MediaService media = new MediaService(core.database(), core.clock());
        return new ExportCommand(new AllDecks(core.database()), new DeckExport(decks, media));
    }

    private static String server(Config config) {
        return config.localAddress(config.port());
    }

    private static int examine(List<String> args, Config config) {
        try (DecksFolder decks = DecksFolder.find(config)) {
            Checkup checkup = new Checkup(config, Clock.systemUTC(), new SecureRandom(), decks.path());
            return new DoctorCommand(checkup).run(args, Terminal.ofProcess());
        }
    }

    private static BackupCommands backups(Config config) {
        return new BackupCommands(Databases.file(config.database()), Clock.systemUTC());
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
            if (command.written().equals(name)) return command.explainOrRun(args, config);
        }
        System.err.println("There is no command " + name + "; --help lists them.");
        return ExitCode.USAGE;
    }

    /** An explanation opens and reads nothing, so that it is there on a machine where nothing works. */
    private int explainOrRun(List<String> args, Supplier<Config> config) {
        if (!args.contains("--help")) return work.run(args, config);
        System.out.println(usage.strip());
        return ExitCode.FINE;
    }
}
