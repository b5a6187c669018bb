package hebb.storage;

import java.util.function.Supplier;

/**
 * Refuses a transaction that is started inside another one of the same database: it could wait for itself, and would
 * not see what the outer one has written.
 */
final class Nesting {

    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

    void refuse() {
        if (inside.get() != null) throw new IllegalStateException("a transaction must not be started inside another");
    }

    /** From here on this thread is inside a transaction. */
    void enter() {
        refuse();
        inside.set(true);
    }

    <R> R inside(Supplier<R> work) {
        enter();
        try {
            return work.get();
        } finally {
            inside.remove();
        }
    }
}
