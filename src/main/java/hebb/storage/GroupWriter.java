package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The one thread that writes to SQLite. It takes all writes that wait, runs each inside its own savepoint, commits them
 * together and only then wakes their callers: many durable answers for the price of one fsync.
 *
 * <p>A write that throws undoes itself alone. When the shared transaction is lost (a commit that fails, a full disk),
 * every write of the group is run again in a transaction of its own, so that each caller learns its own truth. When not
 * even a transaction can be begun, nothing is run and the whole group is told why: trying each would make the last
 * caller wait for the sum of all the waits.
 */
final class GroupWriter implements AutoCloseable {

    /**
     * How the writer deals with a crowd.
     *
     * @param groupSize the most writes in one commit
     * @param capacity the most writes that may wait
     * @param room how long a write may wait for room in the queue
     * @param turn how long a write may wait in the queue
     */
    record Limits(int groupSize, int capacity, Duration room, Duration turn) {}

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final SqliteTransaction transaction;
    private final Limits limits;
    private final Nesting nesting;
    private final WriteQueue queue;
    private final Thread thread;

    /** @param transaction of the only connection that writes; the writer uses it and does not close it */
    GroupWriter(SqliteTransaction transaction, Limits limits, Nesting nesting) {
        this.transaction = transaction;
        this.limits = limits;
        this.nesting = nesting;
        this.queue = new WriteQueue(limits.capacity());
        this.thread = new Thread(this::run, "hebb-writer");
        this.thread.start();
    }

    <R> R write(Function<Tx, R> work) {
        nesting.refuse();
        WriteJob<R> job = new WriteJob<>(work);
        queue.put(job, limits.room().toNanos());
        if (!job.isDoneWithin(limits.turn().toNanos())) {
            if (queue.withdraw(job)) throw Failures.tooMany("writes");
            awaitOutcome(job);
        }
        return job.outcome();
    }

    /** The writer has the job: only the outcome can tell what became of it, unless there is no writer any more. */
    private void awaitOutcome(WriteJob<?> job) {
        while (!job.isDoneWithin(LOOK_NANOS)) {
            if (!thread.isAlive()) job.fail(new StorageException(Kind.FAILED, "The writer has died."));
        }
    }

    /** How many writes wait for their turn. */
    int waiting() {
        return queue.size();
    }

    private void run() {
        nesting.enter();
        List<WriteJob<?>> group = new ArrayList<>(limits.groupSize());
        try {
            while (queue.take(group, limits.groupSize())) {
                serve(group);
                group.clear();
            }
        } finally {
            // Should an error get past everything, nobody may line up for a writer that is gone.
            queue.close();
        }
    }

    private void serve(List<WriteJob<?>> group) {
        try {
            if (group.size() > 1 && runTogether(group)) return;
            runApart(group);
        } catch (Throwable ours) {
            // No write threw this, the writer itself did (out of memory, say). Nobody may be left waiting.
            transaction.rollBack();
            for (WriteJob<?> job : group) job.fail(new StorageException(Kind.FAILED, "The writer failed.", ours));
        }
    }

    /** One commit for all; false when the shared transaction was lost and nothing of it was kept. */
    private boolean runTogether(List<WriteJob<?>> group) {
        if (!begun(group)) return true;
        try {
            for (WriteJob<?> job : group) runMarked(job);
            transaction.commit();
        } catch (SQLException lost) {
            transaction.rollBack();
            return false;
        }
        group.forEach(WriteJob::finish);
        return true;
    }

    private void runMarked(WriteJob<?> job) throws SQLException {
        transaction.mark();
        if (job.attempt(transaction.tx())) transaction.keepMarked();
        else transaction.undoMarked();
    }

    private void runApart(List<WriteJob<?>> group) {
        for (int i = 0; i < group.size(); i++) {
            if (!begun(group.subList(i, group.size()))) return;
            runAlone(group.get(i));
        }
    }

    private void runAlone(WriteJob<?> job) {
        try {
            if (job.attempt(transaction.tx())) transaction.commit();
            else transaction.rollBack();
        } catch (SQLException lost) {
            transaction.rollBack();
            job.fail(Failures.translate(lost));
        }
        job.finish();
    }

    private boolean begun(List<WriteJob<?>> group) {
        try {
            transaction.begin();
            return true;
        } catch (SQLException refused) {
            transaction.rollBack();
            for (WriteJob<?> job : group) job.fail(Failures.translate(refused));
            return false;
        }
    }

    /** Finishes the writes that wait, then stops. New ones are refused. */
    @Override
    public void close() {
        nesting.refuse();
        queue.close();
        try {
            thread.join(STOP_PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) refuseTheRest();
    }

    private void refuseTheRest() {
        List<WriteJob<?>> rest = new ArrayList<>();
        queue.take(rest, limits.capacity());
        for (WriteJob<?> job : rest) job.fail(Failures.stopping());
    }
}
