package hebb.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Kills a program with SIGKILL at a random moment while many write to it, and keeps the ledger over all rounds. */
public final class CrashRounds {

    private static final int PAUSE_MILLIS = 10;
    private static final long START_SECONDS = 60;

    private final Victim.Start start;
    private final int writers;
    private final int longestMillis;
    private final Random random;
    private final Ledger ledger = new Ledger();
    private final AtomicLong lastId = new AtomicLong();

    /** What the last write that failed met. */
    private volatile @Nullable Exception trouble;

    /**
     * @param writers threads that write side by side
     * @param longestMillis how long after the first acknowledgement the program lives at most
     */
    public CrashRounds(Victim.Start start, int writers, int longestMillis, long seed) {
        this.start = start;
        this.writers = writers;
        this.longestMillis = longestMillis;
        this.random = new Random(seed);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** One life and death. Returns when the process and all its writers are gone. */
    public void killOnce(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        Victim victim = start.in(folder, environment);
        List<Thread> threads = new ArrayList<>();
        try {
            int before = ledger.acknowledged();
            for (int i = 0; i < writers; i++) threads.add(new Thread(() -> writeUntilGone(victim)));
            threads.forEach(Thread::start);
            awaitFirst(victim, before);
            TimeUnit.MICROSECONDS.sleep(random.nextLong(longestMillis * 1000L));
        } finally {
            // On Linux this is SIGKILL.
            victim.process().destroyForcibly().waitFor();
            for (Thread thread : threads) thread.join();
        }
    }

    private void awaitFirst(Victim victim, int before) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (ledger.acknowledged() == before) {
            if (!victim.process().isAlive()) throw new IOException("the program ended by itself");
            if (System.nanoTime() > deadline) throw new IOException("the program acknowledged nothing", trouble);
            Thread.sleep(1);
        }
    }

    /** Goes on where one write failed of a program that lives: a slow machine is no crash. */
    private void writeUntilGone(Victim victim) {
        while (victim.process().isAlive()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                write(victim);
            } catch (IOException | RuntimeException e) {
                trouble = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void write(Victim victim) throws IOException, InterruptedException {
        while (true) {
            long id = lastId.incrementAndGet();
            ledger.attempt(id);
            if (victim.write(id)) ledger.acknowledge(id);
        }
    }
}
