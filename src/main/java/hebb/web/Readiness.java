package hebb.web;

import hebb.storage.Database;
import hebb.storage.StorageException;
import hebb.storage.WriteProbe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a write reaches the disk, looked at once a second at most: anybody may ask, and each look costs a synced
 * write. Who asks in between, or while somebody looks, hears what the last look found.
 */
final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;

    /** @param trouble why there is no writing; empty where all is well */
    private record Look(Instant at, Optional<String> trouble) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }

    Readiness(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why the program cannot do its work; empty when it can. */
    Optional<String> findTrouble() {
        Look known = last;
        if (known != null && (known.isFresh(clock.instant()) || looking.isLocked())) return known.trouble();
        looking.lock();
        try {
            Look latest = last;
            if (latest != null && latest.isFresh(clock.instant())) return latest.trouble();
            Look fresh = look();
            last = fresh;
            return fresh.trouble();
        } finally {
            looking.unlock();
        }
    }

    private Look look() {
        Instant now = clock.instant();
        try {
            WriteProbe.run(database, now);
            return new Look(now, Optional.empty());
        } catch (StorageException e) {
            LOG.warn("not ready: {}", e.getMessage());
            return new Look(now, Optional.of(String.valueOf(e.getMessage())));
        }
    }
}
