package hebb.cli;

import hebb.storage.PrivateFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that a command writes: it was not there before. */
final class NewFile {

    /** What goes into it. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private NewFile() {}

    /**
     * Writes a text for everybody, and makes its folder where that is missing.
     *
     * @throws FileAlreadyExistsException if the file is there; it stays as it is
     */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // A folder behind a symbolic link exists, and createDirectories would refuse it on Java 17.
        if (folder != null && !Files.isDirectory(folder)) Files.createDirectories(folder);
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Writes what nobody but the user of this program is to read, says so or what stands in the way, and returns the
     * command's exit code.
     */
    static int write(Path file, Terminal terminal, Content content) {
        try {
            PrivateFiles.create(file);
        } catch (FileAlreadyExistsException e) {
            return Usage.failed(terminal, "There is a file " + e.getFile() + " already: name another.");
        } catch (IOException e) {
            return Usage.failed(terminal, FileTrouble.sentence(e));
        }
        try {
            fill(file, content);
        } catch (IOException e) {
            return Usage.failed(terminal, FileTrouble.sentence(e));
        }
        terminal.say("Written: " + file);
        return ExitCode.FINE;
    }

    /** Half a file looks like a whole one, and would be in the way of the next try. */
    private static void fill(Path file, Content content) throws IOException {
        boolean whole = false;
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.write(out);
            }
            whole = true;
        } finally {
            if (!whole) Files.deleteIfExists(file);
        }
    }
}
