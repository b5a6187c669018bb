package hebb.storage;

import java.util.concurrent.CountDownLatch;
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
            failure = e;
        }
        return false;
    }

    void fail(Throwable reason) {
        result = null;
        failure = reason;
    }

    /** Wakes the caller. */
    void finish() {
        done.countDown();
    }

    /** Waits until the writer is done with this job. An interrupt is kept for later: the outcome must be known. */
    R await() {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        return outcome();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private R outcome() {
        if (failure instanceof RuntimeException e) throw e;
        if (failure instanceof Error e) throw e;
        if (failure != null) throw new IllegalStateException(failure);
        return result;
    }
}
