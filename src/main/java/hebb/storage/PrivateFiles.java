package hebb.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files that hold what is kept of people, for the user of this program alone. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Makes an empty file, and its folder where that is missing. */
    public static void create(Path file) throws IOException {
        createFolder(file);
        Files.createFile(file, only(file, "rw-------"));
    }

    /** Makes an empty file beside that one, whose name nobody else takes: it begins with the file's and the mark. */
    static Path createBeside(Path file, String mark) throws IOException {
        Path folder = createFolder(file);
        return Files.createTempFile(folder, file.getFileName() + mark, "", only(file, "rw-------"));
    }

    private static Path createFolder(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        // A folder behind a symbolic link exists, and createDirectories would refuse it on Java 17.
        if (!Files.isDirectory(folder)) Files.createDirectories(folder, only(file, "rwx------"));
        return folder;
    }

    /** The same; a file that is there stays as it is. */
    static void createWhereMissing(Path file) throws IOException {
        try {
            create(file);
        } catch (FileAlreadyExistsException fine) {
            if (!Files.exists(file)) throw fine;
        }
    }

    private static FileAttribute<?>[] only(Path file, String rights) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }
}
