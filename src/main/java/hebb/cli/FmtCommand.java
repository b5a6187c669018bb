package hebb.cli;

import hebb.deck.DeckFileReader;
import hebb.deck.DeckFormatter;
import hebb.deck.ParseProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code hebb fmt}: writes deck files in canonical form and fills in the ids that cards lack. */
public final class FmtCommand {

    private static final String CHECK = "--check";
    public static final String USAGE = """
            hebb fmt [PATH...] [--check]   formats deck files and fills in missing @id lines

            PATH is a file or a folder, decks if left out. Comments and headings stay; a file with problems is left
            alone. With --check nothing is written, only named.
            Exit code: 0 fine, 1 problems or, with --check, files that would change, 2 wrong arguments.
            """;

    private final Function<String, Path> toPath;

    /** The function makes a path of an argument, such as {@code Path::of}. */
    public FmtCommand(Function<String, Path> toPath) {
        this.toPath = toPath;
    }

    /** Runs with the arguments after the command's name and returns the exit code. */
    public int run(List<String> arguments, PrintStream out) {
        DeckArguments parsed = DeckArguments.of(arguments, toPath);
        Optional<String> mistake = parsed.mistake(Set.of(CHECK));
        if (mistake.isPresent()) {
            out.println(mistake.get());
            out.print(USAGE);
            return ExitCode.USAGE;
        }
        return format(parsed, out);
    }

    private static int format(DeckArguments arguments, PrintStream out) {
        boolean fine = true;
        try {
            for (Path file : arguments.deckFiles())
                fine &= formatFile(file, arguments.options().contains(CHECK), out);
        } catch (IOException e) {
            out.println("Cannot read or write " + e.getMessage() + ".");
            fine = false;
        }
        return fine ? ExitCode.FINE : ExitCode.FAILED;
    }

    private static boolean formatFile(Path file, boolean checkOnly, PrintStream out) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<ParseProblem> problems =
                DeckFileReader.lenient().read(file.toString(), bytes).problems();
        problems.forEach(out::println);
        if (!problems.isEmpty()) return false;
        String before = new String(bytes, StandardCharsets.UTF_8);
        String after = DeckFormatter.format(file.toString(), before).text();
        if (after.equals(before)) return true;
        out.println((checkOnly ? "Would format " : "Formatted ") + file);
        if (!checkOnly) Files.writeString(file, after);
        return !checkOnly;
    }
}
