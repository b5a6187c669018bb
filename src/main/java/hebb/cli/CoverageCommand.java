package hebb.cli;

import hebb.cli.LoadedDecks.Loaded;
import hebb.deck.coverage.Coverage;
import hebb.deck.coverage.CoveragePage;
import hebb.deck.coverage.TaughtFolder;
import hebb.deck.coverage.TaughtFolder.NamedDeck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code hebb coverage}: writes down which cards teach which section of the documents. */
public final class CoverageCommand {

    private static final String CHECK = "--check";
    private static final String OUTPUT = "--output";
    private static final String DEFAULT_OUTPUT = "docs/decks-coverage.md";
    public static final String USAGE = """
            hebb coverage [PATH...]   writes which cards teach which section of the documents in sources.toml

            PATH is a file or a folder, decks if left out.
            --output FILE   where to write it, docs/decks-coverage.md if left out
            --check         writes nothing and tells whether the file is up to date

            Exit code: 0 fine, 1 a source that leads nowhere, a section without a card or, with --check, a stale file,
            2 wrong arguments.
            """;

    private final Function<String, Path> toPath;

    /** The function makes a path of an argument, such as {@code Path::of}. */
    public CoverageCommand(Function<String, Path> toPath) {
        this.toPath = toPath;
    }

    /** Runs with the arguments after the command's name and returns the exit code. */
    public int run(List<String> arguments, PrintStream out) {
        DeckArguments parsed = DeckArguments.of(arguments, toPath, Set.of(OUTPUT));
        Optional<String> mistake = parsed.mistake(Set.of(CHECK, OUTPUT));
        if (mistake.isPresent()) {
            out.println(mistake.get());
            out.print(USAGE);
            return ExitCode.USAGE;
        }
        try {
            return cover(parsed, out) ? ExitCode.FINE : ExitCode.FAILED;
        } catch (IOException e) {
            out.println("Cannot read or write " + e.getMessage() + ".");
            return ExitCode.FAILED;
        }
    }

    private boolean cover(DeckArguments arguments, PrintStream out) throws IOException {
        LoadedDecks loaded = LoadedDecks.read(arguments.deckFiles());
        List<Coverage> folders = folders(loaded).stream().map(Coverage::of).toList();
        loaded.problems().forEach(out::println);
        List<String> problems =
                folders.stream().flatMap(folder -> folder.problems().stream()).toList();
        problems.forEach(out::println);
        if (!loaded.problems().isEmpty() || !problems.isEmpty()) return false;
        Path file = toPath.apply(arguments.values().getOrDefault(OUTPUT, DEFAULT_OUTPUT));
        String page = CoveragePage.write(folders);
        if (arguments.options().contains(CHECK)) return isFresh(file, page, out);
        Files.writeString(file, page);
        out.println("Wrote " + file);
        return true;
    }

    /** The folders that have a sources.toml, with their decks, in the order of the files. */
    private static List<TaughtFolder> folders(LoadedDecks loaded) {
        Map<Path, List<Loaded>> byFolder = new LinkedHashMap<>();
        for (Loaded deck : loaded.decks())
            if (deck.sources().isPresent())
                byFolder.computeIfAbsent(deck.file().toAbsolutePath().getParent(), key -> new ArrayList<>())
                        .add(deck);
        return byFolder.entrySet().stream()
                .map(entry -> folder(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TaughtFolder folder(Path path, List<Loaded> decks) {
        List<NamedDeck> named = decks.stream()
                .map(deck -> new NamedDeck(deck.file().toString(), deck.deck()))
                .toList();
        return new TaughtFolder(
                String.valueOf(path.getFileName()), decks.get(0).sources().orElseThrow(), named);
    }

    private static boolean isFresh(Path file, String page, PrintStream out) throws IOException {
        boolean fresh = Files.exists(file) && Files.readString(file).equals(page);
        out.println(fresh ? file + " is up to date" : file + " is stale; write it anew with hebb coverage");
        return fresh;
    }
}
