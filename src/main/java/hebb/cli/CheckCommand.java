package hebb.cli;

import hebb.deck.lint.LintRule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code hebb check}: names every problem of some deck files, and how their cards could be better. */
public final class CheckCommand {

    private static final String NO_LINT = "--no-lint";
    private static final String EXPLAIN = "--explain";
    private static final String DOCUMENTS = "--documents";
    public static final String USAGE = """
            hebb check [PATH...]   names every problem of deck files; PATH is a file or a folder, decks if left out

            --no-lint            looks for problems only, not at the craft of the cards
            --documents FOLDER   also finds wording that cards share with the documents of their sources.toml
            --explain RULE       says what a rule is for; without a known RULE, names all rules

            Below a folder named decks, cards need an @id and sources must lead to the folder's sources.toml.
            Exit code: 0 nothing but advice, 1 problems, errors or warnings, 2 wrong arguments.
            """;

    private final Function<String, Path> toPath;

    /** The function makes a path of an argument, such as {@code Path::of}. */
    public CheckCommand(Function<String, Path> toPath) {
        this.toPath = toPath;
    }

    /** Runs with the arguments after the command's name and returns the exit code. */
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.contains(EXPLAIN)) return explain(arguments, out);
        DeckArguments parsed = DeckArguments.of(arguments, toPath, Set.of(DOCUMENTS));
        Optional<String> mistake = parsed.mistake(Set.of(NO_LINT, DOCUMENTS)).or(() -> documentsMistake(parsed));
        if (mistake.isPresent()) {
            out.println(mistake.get());
            out.print(USAGE);
            return ExitCode.USAGE;
        }
        return check(parsed, out);
    }

    private Optional<String> documentsMistake(DeckArguments arguments) {
        return documents(arguments)
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> "There is no folder " + folder + ".");
    }

    private Optional<Path> documents(DeckArguments arguments) {
        return Optional.ofNullable(arguments.values().get(DOCUMENTS)).map(toPath);
    }

    private int check(DeckArguments arguments, PrintStream out) {
        CheckReport report = new CheckReport(out);
        try {
            LoadedDecks loaded = LoadedDecks.read(arguments.deckFiles());
            report.problems(loaded);
            if (!arguments.options().contains(NO_LINT)) report.findings(loaded, documents(arguments));
        } catch (IOException e) {
            report.unreadable(e);
        }
        return report.finish();
    }

    private static int explain(List<String> arguments, PrintStream out) {
        Optional<LintRule> rule = arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .flatMap(LintRule::find);
        rule.ifPresentOrElse(known -> explain(known, out), () -> {
            out.println("The rules are:");
            for (LintRule each : LintRule.values()) out.println("  " + each.written());
        });
        return rule.isPresent() ? ExitCode.FINE : ExitCode.USAGE;
    }

    private static void explain(LintRule rule, PrintStream out) {
        out.println(rule.written() + " (" + rule.severity().written() + ")");
        out.println(rule.explanation());
        out.println(rule.root() + ".");
    }
}
