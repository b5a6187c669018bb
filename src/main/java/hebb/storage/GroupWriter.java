package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The one thread that writes to SQLite. It takes all writes that wait, runs each inside its own savepoint, commits them
 * together and only then wakes their callers: many durable answers for the price of one fsync.
 *
 * <p>A write that throws undoes itself alone. When the shared transaction is lost (a commit that fails, a full disk),
 * every write of the group is run again in a transaction of its own, so that each caller learns its own truth.
 */
final class GroupWriter implements AutoCloseable {

    private static final long OFFER_SECONDS = 2;
    private static final WriteJob<?> STOP = new WriteJob<>(tx -> 0);

    private final Connection connection;
    private final Tx tx;
    private final int groupSize;
    private final BlockingQueue<WriteJob<?>> waiting;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param connection the only connection that writes, not in auto-commit mode
     * @param tx the transaction face over the same connection
     * @param groupSize the most writes in one commit
     * @param capacity the most writes that may wait
     */
    GroupWriter(Connection connection, Tx tx, int groupSize, int capacity) {
        this.connection = connection;
        this.tx = tx;
        this.groupSize = groupSize;
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.thread = new Thread(this::run, "hebb-writer");
        this.thread.start();
    }

    <R> R write(Function<Tx, R> work) {
        if (Thread.currentThread() == thread) throw new IllegalStateException("a write must not start another write");
        WriteJob<R> job = new WriteJob<>(work);
        offer(job);
        // The writer may have stopped between our look at `closed` and the offer: then nobody will take the job.
        if (closed && !thread.isAlive() && waiting.remove(job)) job.fail(stopping());
        return job.await();
    }

    private void offer(WriteJob<?> job) {
        if (closed) throw stopping();
        try {
            if (!waiting.offer(job, OFFER_SECONDS, TimeUnit.SECONDS)) {
                throw new StorageException(Kind.BUSY, "Too many writes are waiting.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException(Kind.BUSY, "The write was interrupted before it began.", e);
        }
    }

    private void run() {
        List<WriteJob<?>> group = new ArrayList<>(groupSize);
        boolean going = true;
        while (going) {
            group.clear();
            going = take(group);
            if (!group.isEmpty()) runGroup(group);
        }
        refuseTheRest();
    }

    /** Fills the group with what waits; false when the writer was told to stop. */
    private boolean take(List<WriteJob<?>> group) {
        try {
            group.add(waiting.take());
            waiting.drainTo(group, groupSize - 1);
        } catch (InterruptedException e) {
            closed = true;
            return false;
        }
        return !group.remove(STOP);
    }

    private void runGroup(List<WriteJob<?>> group) {
        try {
            for (WriteJob<?> job : group) runInSavepoint(job);
            connection.commit();
            group.forEach(WriteJob::finish);
        } catch (SQLException | RuntimeException | Error lost) {
            rollBack();
            for (WriteJob<?> job : group) runAlone(job);
        }
    }

    private void runInSavepoint(WriteJob<?> job) throws SQLException {
        execute("savepoint job");
        if (!job.attempt(tx)) execute("rollback to job");
        execute("release job");
    }

    private void runAlone(WriteJob<?> job) {
        try {
            if (job.attempt(tx)) connection.commit();
            else rollBack();
        } catch (SQLException failure) {
            rollBack();
            job.fail(Failures.translate(failure));
        } catch (RuntimeException | Error failure) {
            rollBack();
            job.fail(failure);
        }
        job.finish();
    }

    private void execute(String sql) throws SQLException {
        PreparedStatement statement = tx.prepared(sql);
        statement.execute();
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException alreadyRolledBack) {
            // SQLite rolls back by itself on some errors; then there is nothing left to undo.
            System.getLogger(GroupWriter.class.getName())
                    .log(System.Logger.Level.DEBUG, "nothing to roll back", alreadyRolledBack);
        }
    }

    private void refuseTheRest() {
        closed = true;
        for (WriteJob<?> job = waiting.poll(); job != null; job = waiting.poll()) {
            job.fail(stopping());
            job.finish();
        }
    }

    private static StorageException stopping() {
        return new StorageException(Kind.CLOSED, "The program is stopping.");
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    /** Finishes the writes that wait, then stops. New ones are refused. */
    @Override
    public void close() {
        closed = true;
        try {
            while (thread.isAlive() && !waiting.offer(STOP, 100, TimeUnit.MILLISECONDS)) Thread.onSpinWait();
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
