package hebb.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The arguments of a command on deck files.
 *
 * @param options those that begin with dashes
 * @param paths the files and folders, {@code decks} where none is named
 */
record DeckArguments(Set<String> options, List<Path> paths) {

    private static final String DEFAULT = "decks";

    /** Takes arguments apart; paths are made by the given function, so that a test can have its own folder. */
    static DeckArguments of(List<String> arguments, Function<String, Path> toPath) {
        List<String> options =
                arguments.stream().filter(text -> text.startsWith("-")).toList();
        List<String> paths =
                arguments.stream().filter(text -> !text.startsWith("-")).toList();
        List<String> named = paths.isEmpty() ? List.of(DEFAULT) : paths;
        return new DeckArguments(Set.copyOf(options), named.stream().map(toPath).toList());
    }

    /** What is wrong with the arguments, if the command knows only these options. */
    Optional<String> mistake(Set<String> known) {
        Optional<String> unknown = options.stream()
                .filter(option -> !known.contains(option))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) return Optional.of("There is no option " + unknown.get() + ".");
        return paths.stream()
                .filter(path -> !Files.exists(path))
                .findFirst()
                .map(path -> "There is no file or folder " + path + ".");
    }

    /** The files that are named and the deck files in the folders that are named, in the order of their paths. */
    List<Path> deckFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) files.add(path);
            else files.addAll(deckFilesIn(path));
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> deckFilesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> isDeckFile(folder, path)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Markdown that is neither hidden nor the page about the folder. */
    private static boolean isDeckFile(Path folder, Path path) {
        for (Path part : folder.relativize(path)) if (part.toString().startsWith(".")) return false;
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") && !name.equals("readme.md") && Files.isRegularFile(path);
    }
}
