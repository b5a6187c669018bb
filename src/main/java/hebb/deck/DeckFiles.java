package hebb.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a folder are decks, for the server and the commands alike. */
public final class DeckFiles {

    private static final String ENDING = ".md";
    private static final Pattern ENDING_OF_NAME = Pattern.compile("(?i)\\.md$");

    private DeckFiles() {}

    /** The deck files in a folder, at any depth and in the order of their paths. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> isDeck(folder, path))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Markdown that is neither hidden nor the page about the folder. */
    private static boolean isDeck(Path folder, Path path) {
        for (Path part : folder.relativize(path)) if (part.toString().startsWith(".")) return false;
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) && !name.equals("readme.md") && Files.isRegularFile(path);
    }

    /** The name of a deck file without its ending. */
    static String withoutEnding(String name) {
        return ENDING_OF_NAME.matcher(name).replaceFirst("");
    }
}
