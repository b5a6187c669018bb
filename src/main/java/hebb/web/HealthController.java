package hebb.web;

import hebb.storage.Database;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;

/** Tells an orchestrator whether the process lives and whether it can do its work. */
final class HealthController {

    private final Readiness readiness;

    HealthController(Database database, Clock clock) {
        this.readiness = new Readiness(database, clock);
    }

    void live(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result("live");
    }

    /** Ready means that a write reaches the disk. */
    void ready(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8");
        Optional<String> trouble = readiness.findTrouble();
        if (trouble.isEmpty()) ctx.result("ready");
        else ctx.status(503).result("not ready: " + trouble.get());
    }
}
