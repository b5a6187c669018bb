package hebb.web;

import hebb.storage.Database;
import hebb.storage.StorageException;
import hebb.storage.WriteProbe;
import io.javalin.http.Context;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an orchestrator whether the process lives and whether it can do its work. */
final class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final Database database;
    private final Clock clock;

    HealthController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void live(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result("live");
    }

    /** Ready means that a write reaches the disk. */
    void ready(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8");
        try {
            WriteProbe.run(database, clock.instant());
            ctx.result("ready");
        } catch (StorageException e) {
            LOG.warn("not ready: {}", e.getMessage());
            ctx.status(503).result("not ready: " + e.getMessage());
        }
    }
}
