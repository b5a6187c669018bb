package hebb.deck.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder beside deck files that holds the pictures and sounds of their cards. */
public final class MediaFolder {

    public static final String NAME = "media";

    private MediaFolder() {}

    /** The file of this name, where it is there. A name is no path, so it leads nowhere else. */
    public static Optional<Path> find(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Those of these names that are there and fit to be kept. */
    public static List<MediaFile> read(Path folder, Set<String> names) {
        return names.stream()
                .flatMap(name -> find(folder, name).stream())
                .flatMap(file -> read(file).stream())
                .toList();
    }

    /** Those of these names that are not there, or are no picture or sound that is taken. */
    public static List<String> missing(Path folder, Set<String> names) {
        Set<String> there = Set.copyOf(
                read(folder, names).stream().map(file -> file.medium().name()).toList());
        return names.stream().filter(name -> !there.contains(name)).toList();
    }

    private static Optional<MediaFile> read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(MediaType.LARGEST_SOUND + 1);
            return MediaFile.look(String.valueOf(file.getFileName()), bytes).file();
        } catch (IOException e) {
            // Gone between naming and reading, or not ours to read: as good as not there.
            return Optional.empty();
        }
    }
}
