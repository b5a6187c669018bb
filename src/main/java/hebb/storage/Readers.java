package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * A few read-only connections, each with its statements kept prepared. A general pool closes the statements of a
 * returned connection, which would cost more than the reads.
 */
final class Readers implements AutoCloseable {

    private static final long WAIT_SECONDS = 10;

    private record Reader(Connection connection, Handle handle, Tx tx) {}

    private final List<Reader> all = new ArrayList<>();
    private final BlockingQueue<Reader> free;

    /** Takes ownership of the connections; they are not in auto-commit mode. */
    Readers(List<Connection> connections) {
        this.free = new ArrayBlockingQueue<>(connections.size());
        for (Connection connection : connections) {
            Handle handle = Handles.over(connection);
            all.add(new Reader(connection, handle, new Tx(handle, new Statements(connection))));
        }
        free.addAll(all);
    }

    <R> R read(Function<Tx, R> work) {
        Reader reader = take();
        try {
            return work.apply(reader.tx());
        } catch (RuntimeException e) {
            throw Failures.translate(e);
        } finally {
            giveBack(reader);
        }
    }

    private Reader take() {
        try {
            Reader reader = free.poll(WAIT_SECONDS, TimeUnit.SECONDS);
            if (reader == null) throw new StorageException(Kind.BUSY, "Too many reads are waiting.");
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException(Kind.BUSY, "The read was interrupted before it began.", e);
        }
    }

    private void giveBack(Reader reader) {
        try {
            // Ends the snapshot; a reader that kept it would see the past and hold up checkpoints.
            reader.connection().rollback();
        } catch (SQLException e) {
            throw Failures.translate(e);
        } finally {
            free.add(reader);
        }
    }

    @Override
    public void close() {
        all.forEach(reader -> reader.handle().close());
    }
}
