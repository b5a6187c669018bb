package hebb.cli;

import hebb.deck.DeckFileReader;
import hebb.deck.ParseProblem;
import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deck files as they were read, with the sources.toml beside those that are ours. */
final class LoadedDecks {

    /** One file. Below a folder named decks its cards need ids, and its sources are known where they are listed. */
    record Loaded(Path file, ParsedDeck deck, Optional<SourcesFile> sources) {
        int cards() {
            return deck.placed().size();
        }
    }

    private final List<Loaded> decks = new ArrayList<>();
    private final List<ParseProblem> problems = new ArrayList<>();
    private final Map<Path, Optional<SourcesFile>> sources = new LinkedHashMap<>();

    private LoadedDecks() {}

    static LoadedDecks read(List<Path> files) throws IOException {
        LoadedDecks loaded = new LoadedDecks();
        for (Path file : files) loaded.add(file);
        return loaded;
    }

    private void add(Path file) throws IOException {
        boolean ours = isBelowDecks(file);
        DeckFileReader reader = ours ? DeckFileReader.requiringIds() : DeckFileReader.lenient();
        ParsedDeck parsed = reader.read(file.toString(), Files.readAllBytes(file));
        problems.addAll(parsed.problems());
        decks.add(new Loaded(file, parsed, ours ? sourcesBeside(file) : Optional.empty()));
    }

    private static boolean isBelowDecks(Path file) {
        for (Path part : file.toAbsolutePath().normalize()) {
            if (part.toString().equals("decks")) return true;
        }
        return false;
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
        problems.addAll(parsed.problems());
        return parsed.sources();
    }

    List<Loaded> decks() {
        return decks;
    }

    List<ParseProblem> problems() {
        return problems;
    }
}
