package hebb.cli;

import hebb.deck.DeckFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The arguments of a command on deck files.
 *
 * @param options those that begin with dashes
 * @param values what stands after the options that take a value; empty where nothing does
 * @param paths the files and folders, {@code decks} where none is named
 */
record DeckArguments(Set<String> options, Map<String, String> values, List<Path> paths) {

    private static final String DEFAULT = "decks";

    /** Takes arguments apart; paths are made by the given function, so that a test can have its own folder. */
    static DeckArguments of(List<String> arguments, Function<String, Path> toPath) {
        return of(arguments, toPath, Set.of());
    }

    /** The same for a command of which these options have a value after them. */
    static DeckArguments of(List<String> arguments, Function<String, Path> toPath, Set<String> valued) {
        Set<String> options = new LinkedHashSet<>();
        Map<String, String> values = new HashMap<>();
        List<String> paths = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (!argument.startsWith("-")) paths.add(argument);
            else options.add(argument);
            if (valued.contains(argument)) values.put(argument, ++at < arguments.size() ? arguments.get(at) : "");
        }
        List<String> named = paths.isEmpty() ? List.of(DEFAULT) : paths;
        return new DeckArguments(options, values, named.stream().map(toPath).toList());
    }

    /** What is wrong with the arguments, if the command knows only these options. */
    Optional<String> mistake(Set<String> known) {
        Optional<String> unknown = options.stream()
                .filter(option -> !known.contains(option))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) return Optional.of("There is no option " + unknown.get() + ".");
        Optional<String> empty = values.entrySet().stream()
                .filter(value -> value.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
        if (empty.isPresent()) return Optional.of("Write a value after " + empty.get() + ".");
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
            else files.addAll(DeckFiles.in(path));
        }
        return files.stream().distinct().toList();
    }
}
