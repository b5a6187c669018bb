package hebb.deck;

import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of deck files at any depth, each folder with the list of its sources. */
final class DeckFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DeckFolder.class);

    private final Path folder;

    /** @param folder may also lie inside a jar */
    DeckFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A deck as its file has it now.
     *
     * @param slug the path of the file below the folder, without its ending
     * @param sourceTitles the titles of the documents by their ids
     * @param media the folder with the pictures and sounds of its cards, which may be missing
     */
    record Found(String slug, ParsedDeck parsed, Map<String, String> sourceTitles, Path media) {
        boolean isSound() {
            return parsed.problems().isEmpty();
        }

        /** What its cards show and the folder holds. */
        List<MediaFile> mediaFiles() {
            return MediaFolder.read(media, Pictures.names(parsed.deck().cards()));
        }
    }

    /** Every deck file, those with problems too. */
    List<Found> read() {
        Map<Path, Map<String, String>> titles = new HashMap<>();
        return decks().stream().map(file -> read(file, titles)).toList();
    }

    /** @param titles what was read so far: the decks of one folder share one file of sources */
    private Found read(Path file, Map<Path, Map<String, String>> titles) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new Found(
                DeckFiles.withoutEnding(name),
                parsed(name, file),
                titles.computeIfAbsent(file.resolveSibling(SourcesFile.NAME), DeckFolder::sourceTitles),
                file.resolveSibling(MediaFolder.NAME));
    }

    private static ParsedDeck parsed(String name, Path file) {
        try {
            ParsedDeck parsed = DeckFileReader.requiringIds().read(name, Files.readAllBytes(file));
            // An editor may have emptied the file to write it anew; a moment later it has cards again.
            boolean empty = parsed.placed().isEmpty() && parsed.problems().isEmpty();
            return empty ? unusable(name, "This file has no cards.") : parsed;
        } catch (IOException e) {
            return unusable(name, "This file cannot be read: " + e.getMessage() + ".");
        }
    }

    private static ParsedDeck unusable(String name, String why) {
        List<ParseProblem> problems = List.of(new ParseProblem(name, 1, 1, why));
        return new ParsedDeck(DeckHeader.titled(DeckHeader.titleOf(name)), List.of(), problems);
    }

    private static Map<String, String> sourceTitles(Path file) {
        if (!Files.exists(file)) return Map.of();
        try {
            SourcesFile.Parsed parsed = SourcesFile.read(file.toString(), Files.readString(file));
            parsed.problems().forEach(problem -> LOG.error("{}", problem));
            return parsed.sources().byId().values().stream()
                    .collect(Collectors.toMap(SourcesFile.Entry::id, SourcesFile.Entry::title));
        } catch (IOException e) {
            LOG.error("{} cannot be read: {}", file, e.getMessage());
            return Map.of();
        }
    }

    /** Name, size and time of each file that matters: differs when one of them changed; empty without any deck. */
    Map<String, String> fingerprint() {
        Map<String, String> print = new TreeMap<>();
        for (Path file : decks()) {
            print.put(file.toString(), print(file));
            Path sources = file.resolveSibling(SourcesFile.NAME);
            if (Files.exists(sources)) print.put(sources.toString(), print(sources));
            for (Path medium : media(file.resolveSibling(MediaFolder.NAME)))
                print.put(medium.toString(), print(medium));
        }
        return print;
    }

    private static List<Path> media(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String print(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // Gone between listing and looking: the next look will tell.
            return "unreadable";
        }
    }

    private List<Path> decks() {
        if (!Files.isDirectory(folder)) return List.of();
        try {
            return DeckFiles.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
