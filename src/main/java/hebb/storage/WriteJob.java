package hebb.storage;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One write on its way through the {@link GroupWriter}: its work, then its result or its failure. */
final class WriteJob<R> {

    private final Function<Tx, R> work;
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable R result;
    private @Nullable Throwable failure;

    WriteJob(Function<Tx, R> work) {
        this.work = work;
    }

    /** Runs the work; false when it threw and has to be undone. May be called again after the group was lost. */
    boolean attempt(Tx tx) {
        result = null;
        failure = null;
        try {
            result = work.apply(tx);
            return true;
        } catch (RuntimeException e) {
            failure = Failures.translate(e);
        } catch (Throwable e) {
            // jdbi and generics can throw a checked exception that no signature shows.
            failure = e instanceof SQLException sql ? Failures.translate(sql) : e;
        }
        return false;
    }

    /** Wakes the caller with what the last attempt gave. */
    void finish() {
        done.countDown();
    }

    /** Wakes the caller with a failure, unless it was already woken. */
    void fail(Throwable reason) {
        if (done.getCount() == 0) return;
        result = null;
        failure = reason;
        done.countDown();
    }

    /** Waits so long for the job to be done. An interrupt is kept for later: the outcome must be known. */
    boolean isDoneWithin(long nanos) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + nanos;
        try {
            while (true) {
                try {
                    return done.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** Call it only when the job is done. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    R outcome() {
        if (failure instanceof RuntimeException e) throw e;
        if (failure instanceof Error e) throw e;
        if (failure != null) throw new IllegalStateException(failure);
        return result;
    }
}
