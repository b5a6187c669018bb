package hebb;

import hebb.config.Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the built-in decks: the folder of the settings, ./decks, or those that travel inside the jar. */
final class DecksFolder implements AutoCloseable {

    private final Path path;
    private final @Nullable FileSystem jar;

    private DecksFolder(Path path, @Nullable FileSystem jar) {
        this.path = path;
        this.jar = jar;
    }

    static DecksFolder find(Config config) {
        Path here = Path.of("decks");
        if (config.decks() != null) return new DecksFolder(config.decks(), null);
        if (Files.isDirectory(here)) return new DecksFolder(here, null);
        return inside(DecksFolder.class.getResource("/decks"), here);
    }

    private static DecksFolder inside(@Nullable URL resource, Path otherwise) {
        if (resource == null) return new DecksFolder(otherwise, null);
        try {
            URI uri = resource.toURI();
            if (!"jar".equals(uri.getScheme())) return new DecksFolder(Path.of(uri), null);
            FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
            return new DecksFolder(jar.getPath("/decks"), jar);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the jar's decks cannot be read", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            if (jar != null) jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
