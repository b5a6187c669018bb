package hebb.storage;

import hebb.storage.StorageException.Kind;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The writes that wait. Whether it is closed is decided under the same lock as what is in it: a write that was let in
 * is seen by the writer, and one that was not is told so.
 */
final class WriteQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final ArrayDeque<WriteJob<?>> waiting = new ArrayDeque<>();
    private final int capacity;
    private boolean closed;

    WriteQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Lets the job in, or throws: BUSY when there was no room for so long, CLOSED after close. */
    void put(WriteJob<?> job, long patienceNanos) {
        try {
            lock.lockInterruptibly();
            try {
                awaitRoom(patienceNanos);
                waiting.add(job);
                filled.signal();
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException(Kind.BUSY, "The write was interrupted before it began.", e);
        }
    }

    private void awaitRoom(long patienceNanos) throws InterruptedException {
        long left = patienceNanos;
        while (!closed && waiting.size() >= capacity) {
            if (left <= 0) throw Failures.tooMany("writes");
            left = emptied.awaitNanos(left);
        }
        if (closed) throw Failures.stopping();
    }

    /** Moves up to {@code most} jobs into the group, waiting for the first. False when closed and empty. */
    boolean take(List<WriteJob<?>> group, int most) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) filled.awaitUninterruptibly();
            for (int i = 0; i < most && !waiting.isEmpty(); i++) group.add(waiting.remove());
            emptied.signalAll();
            return !group.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the job back; false when the writer already has it. */
    boolean withdraw(WriteJob<?> job) {
        lock.lock();
        try {
            boolean found = waiting.remove(job);
            emptied.signal();
            return found;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Lets nothing in any more; what waits can still be taken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            emptied.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
