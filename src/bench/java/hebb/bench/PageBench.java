package hebb.bench;

import hebb.storage.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** How long the pages take for a learner of 20,000 cards and 200,000 reviews. */
final class PageBench {

    private static final int PER_SECOND = 50;
    private static final int WARM_REQUESTS = Integer.getInteger("warmrequests", 3_000);
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(Integer.getInteger("mostwarmup", 30));

    private final Workshop workshop;
    private final Report report;

    PageBench(Workshop workshop, Report report) {
        this.workshop = workshop;
        this.report = report;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        Path seeded = workshop.file("veteran.db");
        if (!Files.exists(seeded)) Veteran.seed(seeded, Veteran.CARDS);
        report.table(
                "Pages at " + PER_SECOND + " requests a second, 20,000 cards and 200,000 reviews",
                "page",
                "p50 ms",
                "p99 ms",
                "most ms",
                "processor ms a page",
                "load");
        String deck = Ids.text(Veteran.FIRST_DECK);
        try (Server server = workshop.serve(workshop.freshCopy(seeded), Map.of())) {
            for (String page : List.of("/", "/decks/" + deck, "/review", "/review?deck=" + deck, "/progress")) {
                measure(server, page, page.replace(deck, "{id}"));
            }
            report.line("\nMemory after the pages: " + server.child().memory("VmRSS") + " MiB");
        }
    }

    private void measure(Server server, String page, String shown)
            throws InterruptedException, ExecutionException, IOException {
        String url = "http://localhost:" + server.port() + page;
        String cookie = Logins.cookie(Veteran.ID);
        try {
            PageLoad.warmUp(url, cookie, WARM_REQUESTS, MOST_WARM_UP);
        } catch (ExecutionException e) {
            report.row(shown, "not there: " + e.getMessage(), "", "", "", "");
            return;
        }
        Duration before = server.child().cpu();
        Duration time = Duration.ofSeconds(2 * workshop.measured().toSeconds());
        Sample millis = PageLoad.millis(url, cookie, PER_SECOND, time);
        double cpu = server.child().cpu().minus(before).toMillis() / (double) millis.size();
        report.row(shown, millis.median(), millis.percentile(99), millis.percentile(100), cpu, Machine.load());
    }
}
