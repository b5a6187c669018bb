package hebb;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that a timer repeats. A failure never ends it, is told once, and doubles the pause before the next attempt, so
 * that a full disk is not filled further by the log that tells of it. One thread runs it.
 */
final class Chore implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);
    private static final int MOST_DOUBLINGS = 20;

    private final String name;
    private final Runnable work;
    private final long longestPause;
    private int failures;
    private long turnsToSkip;
    private String told = "";

    /** @param longestPause the most turns of the timer that are left out between two attempts */
    Chore(String name, Runnable work, long longestPause) {
        this.name = name;
        this.work = work;
        this.longestPause = longestPause;
    }

    @Override
    public void run() {
        if (turnsToSkip > 0) {
            turnsToSkip--;
            return;
        }
        try {
            work.run();
        } catch (Throwable e) {
            failed(e);
            return;
        }
        if (failures > 0) LOG.info("{} works again, after {} failures", name, failures);
        failures = 0;
        told = "";
    }

    private void failed(Throwable failure) {
        failures++;
        turnsToSkip = Math.min(longestPause, (1L << Math.min(failures, MOST_DOUBLINGS)) - 1);
        // Another failure than before is news.
        if (told.equals(failure.toString())) return;
        told = failure.toString();
        LOG.error("{} failed; it is tried again, ever more rarely, and this is told once", name, failure);
    }
}
