package hebb.cli;

import hebb.deck.DeckFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The arguments of a command on deck files.
 *
 * @param arguments all of them
 * @param paths the files and folders, {@code decks} where none is named
 */
record DeckArguments(Arguments arguments, List<Path> paths) {

    private static final String DEFAULT = "decks";

    /** Takes arguments apart; paths are made by the given function, so that a test can have its own folder. */
    static DeckArguments of(List<String> arguments, Function<String, Path> toPath) {
        return of(arguments, toPath, Set.of());
    }

    /** The same for a command of which these options have a value after them. */
    static DeckArguments of(List<String> arguments, Function<String, Path> toPath, Set<String> valued) {
        Arguments parsed = Arguments.of(arguments, valued);
        List<String> named = parsed.words().isEmpty() ? List.of(DEFAULT) : parsed.words();
        return new DeckArguments(parsed, named.stream().map(toPath).toList());
    }

    /** What is wrong with the arguments, if the command knows only these options. */
    Optional<String> mistake(Set<String> known) {
        return arguments
                .mistake(known)
                .or(() -> paths.stream()
                        .filter(path -> !Files.exists(path))
                        .findFirst()
                        .map(path -> "There is no file or folder " + path + "."));
    }

    Set<String> options() {
        return arguments.options();
    }

    Map<String, String> values() {
        return arguments.values();
    }

    /** The files that are named and the deck files in the folders that are named, in the order of their paths. */
    List<Path> deckFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) files.add(path);
            else files.addAll(DeckFiles.in(path));
        }
        return files.stream().distinct().toList();
    }
}
