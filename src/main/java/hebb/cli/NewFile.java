package hebb.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that are not there yet. */
final class NewFile {

    private NewFile() {}

    /**
     * Writes a file in UTF-8, and makes its folder where that is missing.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file is there; it stays as it is
     */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // A folder behind a symbolic link exists, and createDirectories would refuse it on Java 17.
        if (folder != null && !Files.isDirectory(folder)) Files.createDirectories(folder);
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
