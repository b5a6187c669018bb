package hebb.web;

import hebb.storage.Database;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tells an orchestrator whether the process lives and whether it can do its work. */
final class HealthController {

    private final Readiness readiness;
    private final BooleanSupplier decksLoaded;

    /** @param decksLoaded whether the built-in decks have been read since the start */
    HealthController(Database database, Clock clock, BooleanSupplier decksLoaded) {
        this.readiness = new Readiness(database, clock);
        this.decksLoaded = decksLoaded;
    }

    void live(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result("live");
    }

    /** Ready means that the decks are there and that a write reaches the disk. */
    void ready(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8");
        Optional<String> trouble =
                decksLoaded.getAsBoolean() ? readiness.findTrouble() : Optional.of("The decks are being read.");
        if (trouble.isEmpty()) ctx.result("ready");
        else ctx.status(503).result("not ready: " + trouble.get());
    }
}
