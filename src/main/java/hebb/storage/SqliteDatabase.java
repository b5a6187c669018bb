package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig.SynchronousMode;

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

        Options withGroupSize(int size) {
            return new Options(readers, size, queueCapacity);
        }
    }

    private static final Duration ROOM = Duration.ofSeconds(2);
    private static final Duration TURN = Duration.ofSeconds(10);

    private final DataSource source;
    private final Nesting nesting = new Nesting();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final SqliteTransaction writing;
    private final GroupWriter writer;
    private final Readers readers;

    private SqliteDatabase(SqliteConnections connections, Options options) throws SQLException {
        this.source = connections.source();
        Jdbi jdbi = Handles.configured(connections.open(options.readers()).iterator()::next);
        this.writing = new SqliteTransaction(jdbi.open(), "begin immediate");
        this.readers = new Readers(Stream.generate(() -> new SqliteTransaction(jdbi.open(), "begin"))
                .limit(options.readers())
                .toList());
        this.writer = new GroupWriter(
                writing, new GroupWriter.Limits(options.groupSize(), options.queueCapacity(), ROOM, TURN), nesting);
    }

    /** Opens or creates the file, readable by its owner alone. */
    public static SqliteDatabase open(Path file, Options options) {
        return open(file, options, SynchronousMode.FULL);
    }

    /** @param synchronous FULL, but for measurements of what FULL costs and saves */
    static SqliteDatabase open(Path file, Options options, SynchronousMode synchronous) {
        try {
            PrivateFiles.createWhereMissing(file);
            return new SqliteDatabase(new SqliteConnections(file, synchronous), options);
        } catch (SQLException e) {
            throw Failures.translate(e);
        } catch (IOException e) {
            throw new StorageException(Kind.READ_ONLY, "The database file " + file + " cannot be made.", e);
        }
    }

    @Override
    public <R> R read(Function<Tx, R> work) {
        return nesting.inside(() -> readers.read(work));
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

    /** Finishes the accepted writes and the reads under way, then closes the file. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        writer.close();
        readers.close();
        writing.checkpoint();
        writing.close();
    }
}
