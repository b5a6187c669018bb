package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in one file: one writer that groups commits, a few readers. Every commit is synced to disk before its caller
 * goes on.
 */
public final class SqliteDatabase implements Database {

    /**
     * How the file is used.
     *
     * @param readers connections that read side by side
     * @param groupSize the most writes in one commit
     * @param queueCapacity the most writes that may wait
     */
    public record Options(int readers, int groupSize, int queueCapacity) {
        public static final Options DEFAULT = new Options(4, 256, 8192);
    }

    private static final int BUSY_MILLIS = 5_000;
    private static final int CACHE_KIB = 16_000;
    private static final int JOURNAL_LIMIT_BYTES = 64 << 20;

    private final SQLiteDataSource source;
    private final Handle writerHandle;
    private final GroupWriter writer;
    private final Readers readers;

    private SqliteDatabase(SQLiteDataSource source, Options options) throws SQLException {
        this.source = source;
        Connection writing = source.getConnection();
        writing.setAutoCommit(false);
        this.writerHandle = Handles.over(writing);
        this.readers = new Readers(readingConnections(options.readers()));
        this.writer = new GroupWriter(
                writing, new Tx(writerHandle, new Statements(writing)), options.groupSize(), options.queueCapacity());
    }

    /** Opens or creates the file, readable by its owner alone. */
    public static SqliteDatabase open(Path file, Options options) {
        try {
            createPrivately(file);
            return new SqliteDatabase(source(file), options);
        } catch (SQLException e) {
            throw Failures.translate(e);
        } catch (IOException e) {
            throw new StorageException(Kind.READ_ONLY, "The database file " + file + " cannot be made.", e);
        }
    }

    private static void createPrivately(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        if (Files.exists(file)) return;
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteDataSource source = new SQLiteDataSource(pragmas(SQLiteConfig.TransactionMode.IMMEDIATE));
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static SQLiteConfig pragmas(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setJournalSizeLimit(JOURNAL_LIMIT_BYTES);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    private List<Connection> readingConnections(int count) throws SQLException {
        SQLiteConfig config = pragmas(SQLiteConfig.TransactionMode.DEFERRED);
        config.setReadOnly(true);
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Connection connection = config.createConnection(source.getUrl());
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        return connections;
    }

    @Override
    public <R> R read(Function<Tx, R> work) {
        return readers.read(work);
    }

    @Override
    public <R> R write(Function<Tx, R> work) {
        return writer.write(work);
    }

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        writerHandle.close();
    }
}
