package hebb.cli;

import hebb.deck.DeckFileReader;
import hebb.deck.ParseProblem;
import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code hebb check}: names every problem of some deck files. */
public final class CheckCommand {

    private static final String USAGE = """
            hebb check [PATH...]   names every problem of deck files; PATH is a file or a folder, decks if left out

            Below a folder named decks, cards need an @id and sources must lead to the folder's sources.toml.
            Exit code: 0 no problems, 1 problems, 2 wrong arguments.
            """;

    private final Function<String, Path> toPath;

    /** The function makes a path of an argument, such as {@code Path::of}. */
    public CheckCommand(Function<String, Path> toPath) {
        this.toPath = toPath;
    }

    /** Runs with the arguments after the command's name and returns the exit code. */
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return ExitCode.FINE;
        }
        DeckArguments parsed = DeckArguments.of(arguments, toPath);
        Optional<String> mistake = parsed.mistake(Set.of());
        if (mistake.isPresent()) {
            out.println(mistake.get());
            out.print(USAGE);
            return ExitCode.USAGE;
        }
        return new Run(out).check(parsed);
    }

    private static final class Run {

        private final PrintStream out;
        private final Map<Path, Optional<SourcesFile>> sources = new HashMap<>();
        private int files;
        private int cards;
        private int problems;

        Run(PrintStream out) {
            this.out = out;
        }

        int check(DeckArguments arguments) {
            try {
                for (Path file : arguments.deckFiles()) checkFile(file);
            } catch (IOException e) {
                report("Cannot read " + e.getMessage() + ".");
            }
            out.println(count(files, "file") + ", " + count(cards, "card") + ", " + count(problems, "problem"));
            return problems == 0 ? ExitCode.FINE : ExitCode.FAILED;
        }

        private void checkFile(Path file) throws IOException {
            boolean ours = isBelowDecks(file);
            DeckFileReader reader = ours ? DeckFileReader.requiringIds() : DeckFileReader.lenient();
            ParsedDeck parsed = reader.read(file.toString(), Files.readAllBytes(file));
            parsed.problems().forEach(this::report);
            Optional<SourcesFile> known = ours ? sourcesBeside(file) : Optional.empty();
            known.map(list -> list.unresolved(file.toString(), parsed.placed()))
                    .orElse(List.of())
                    .forEach(this::report);
            files++;
            cards += parsed.placed().size();
        }

        private Optional<SourcesFile> sourcesBeside(Path file) throws IOException {
            Path list = file.resolveSibling(SourcesFile.NAME);
            Optional<SourcesFile> known = sources.get(list);
            if (known == null) {
                known = Files.exists(list) ? Optional.of(readSources(list)) : Optional.empty();
                sources.put(list, known);
            }
            return known;
        }

        private SourcesFile readSources(Path list) throws IOException {
            SourcesFile.Parsed parsed = SourcesFile.read(list.toString(), Files.readString(list));
            parsed.problems().forEach(this::report);
            return parsed.sources();
        }

        private static boolean isBelowDecks(Path file) {
            for (Path part : file.toAbsolutePath().normalize()) {
                if (part.toString().equals("decks")) return true;
            }
            return false;
        }

        private void report(ParseProblem problem) {
            report(problem.toString());
        }

        private void report(String problem) {
            out.println(problem);
            problems++;
        }

        private static String count(int number, String thing) {
            return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
        }
    }
}
