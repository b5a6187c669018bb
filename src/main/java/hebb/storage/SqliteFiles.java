package hebb.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.sqlite.SQLiteConfig;

/** SQLite databases as files: each with the logs that may lie beside it. */
final class SqliteFiles {

    /** What SQLite reads when it opens the file of that name, whoever put it there. */
    private static final List<String> LOGS = List.of("-wal", "-journal");

    private static final List<String> BESIDE = List.of("-wal", "-journal", "-shm");

    /** Behind the name of a file that is not finished. */
    static final String PART = ".part-";

    private SqliteFiles() {}

    static String missing(Path file) {
        return "There is no file " + file + ".";
    }

    /** An empty file beside that one, to become it or its copy. */
    static Path part(Path file) throws IOException {
        return PrivateFiles.createBeside(file, PART);
    }

    static Path with(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    /** Whether the file alone is not all of the database. */
    static boolean hasLog(Path file) throws IOException {
        return logSize(file) > 0;
    }

    /** In bytes, with what was written last. */
    static long size(Path file) throws IOException {
        return Files.size(file) + logSize(file);
    }

    private static long logSize(Path file) throws IOException {
        long size = 0;
        for (String log : LOGS) {
            Path beside = with(file, log);
            if (Files.exists(beside)) size += Files.size(beside);
        }
        return size;
    }

    static Connection connect(Path file, SQLiteConfig settings) throws SQLException {
        return settings.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    static void copy(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    static void delete(Path file) throws IOException {
        for (String end : BESIDE) Files.deleteIfExists(with(file, end));
        Files.deleteIfExists(file);
    }

    /** Moves what lies beside a file to beside another one. */
    static void moveLogs(Path from, Path to) throws IOException {
        for (String end : BESIDE) {
            if (Files.exists(with(from, end))) Files.move(with(from, end), with(to, end));
        }
    }

    /**
     * Gives a finished file its name, which nobody may have, and waits until both are on the disk.
     *
     * @throws FileAlreadyExistsException where somebody has it
     */
    static void name(Path part, Path file) throws IOException {
        sync(part, StandardOpenOption.WRITE);
        link(part, file);
        Files.deleteIfExists(part);
        syncFolder(file);
    }

    /** Gives a finished file the name of another one in one step, and waits until it is on the disk. */
    static void replace(Path part, Path file) throws IOException {
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(file);
    }

    /** One more name for a file; where the disk knows no such thing, the other name for it. */
    static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(file, name);
        }
    }

    private static void syncFolder(Path file) throws IOException {
        // Windows has no folders that can be synced.
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        sync(folder, StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
