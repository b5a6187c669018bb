package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A few read-only connections, each with its statements kept prepared. A general pool closes the statements of a
 * returned connection, which would cost more than the reads. The one used last is used next: its pages are warm.
 */
final class Readers implements AutoCloseable {

    private static final long WAIT_SECONDS = 10;

    private final BlockingDeque<SqliteTransaction> free;
    private final int count;
    private volatile boolean closed;

    /** Takes ownership of the readers. */
    Readers(List<SqliteTransaction> readers) {
        this.count = readers.size();
        this.free = new LinkedBlockingDeque<>(readers);
    }

    <R> R read(Function<Tx, R> work) {
        SqliteTransaction reader = take();
        boolean ended = false;
        try {
            reader.begin();
            R result = work.apply(reader.tx());
            reader.commit();
            ended = true;
            return result;
        } catch (SQLException e) {
            throw Failures.translate(e);
        } catch (RuntimeException e) {
            throw Failures.translate(e);
        } finally {
            // A reader that kept its snapshot would see the past and hold up checkpoints.
            if (!ended) reader.rollBack();
            free.addFirst(reader);
        }
    }

    private SqliteTransaction take() {
        try {
            if (closed) throw Failures.stopping();
            SqliteTransaction reader = free.poll(WAIT_SECONDS, TimeUnit.SECONDS);
            if (closed && reader != null) free.addFirst(reader);
            if (closed) throw Failures.stopping();
            if (reader == null) throw Failures.tooMany("reads");
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException(Kind.BUSY, "The read was interrupted before it began.", e);
        }
    }

    /** Waits for the reads under way, then closes. */
    @Override
    public void close() {
        closed = true;
        try {
            for (int i = 0; i < count; i++) {
                SqliteTransaction reader = free.poll(WAIT_SECONDS, TimeUnit.SECONDS);
                if (reader != null) reader.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
