package hebb.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody names to be read. */
final class GivenFile {

    /** More than any file may have that is taken, so that one that is too large is known as such and not read whole. */
    private static final int MOST_BYTES = 32 << 20;

    private GivenFile() {}

    static byte[] bytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(MOST_BYTES);
        }
    }
}
