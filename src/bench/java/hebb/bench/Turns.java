package hebb.bench;

import hebb.storage.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Two versions of the program in turns, since two runs on a machine whose speed changes cannot be compared: pages while
 * both serve, then starts. The arguments are their jars.
 */
public final class Turns {

    private static final int PER_SECOND = 50;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_REQUESTS = 3_000;
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(35);
    private static final Duration TURN = Duration.ofSeconds(4);

    private final List<Workshop> versions = new ArrayList<>();
    private final Report report;

    private Turns(List<String> jars) throws IOException {
        for (int i = 0; i < jars.size(); i++) {
            Path folder = Files.createDirectories(Path.of("target/bench/turn-" + i));
            versions.add(new Workshop(folder, Path.of(jars.get(i)), ROUNDS, TURN, TURN));
        }
        report = new Report(Path.of("target/bench/turns.md"));
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (args.length < 2) {
            System.err.println("Usage: Turns JAR JAR...");
            System.exit(2);
        }
        Turns turns = new Turns(List.of(args));
        turns.pages();
        turns.starts();
    }

    private void pages() throws IOException, InterruptedException, ExecutionException {
        Path seeded = Path.of("target/bench/veteran.db");
        if (!Files.exists(seeded)) Veteran.seed(seeded, Veteran.CARDS);
        report.table("Pages in turns", "page", "version", "processor ms a page", "p50 ms", "p99 ms");
        List<Server> servers = new ArrayList<>();
        try {
            for (Workshop version : versions) servers.add(version.serve(version.freshCopy(seeded), Map.of()));
            String deck = Ids.text(Veteran.FIRST_DECK);
            for (String page : List.of("/", "/decks/" + deck, "/review")) page(page, servers);
        } finally {
            for (Server server : servers) server.close();
        }
    }

    private void page(String page, List<Server> servers) throws IOException, InterruptedException, ExecutionException {
        String cookie = Logins.cookie(Veteran.ID);
        List<Figures> figures = new ArrayList<>();
        for (Server server : servers) {
            PageLoad.warmUp("http://localhost:" + server.port() + page, cookie, WARM_REQUESTS, MOST_WARM_UP);
            figures.add(new Figures());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < servers.size(); i++) {
                Server server = servers.get(i);
                Duration before = server.child().cpu();
                Sample millis = PageLoad.millis("http://localhost:" + server.port() + page, cookie, PER_SECOND, TURN);
                double cpu = server.child().cpu().minus(before).toMillis() / (double) millis.size();
                figures.get(i).add(cpu, millis.median(), millis.percentile(99));
            }
        }
        for (int i = 0; i < servers.size(); i++) {
            Figures of = figures.get(i);
            report.row(page, versions.get(i).jar(), of.median(0), of.median(1), of.median(2));
        }
    }

    private void starts() throws IOException, InterruptedException {
        report.table("Starts in turns, database there already", "version", "s", "processor s");
        List<Figures> figures = versions.stream().map(version -> new Figures()).toList();
        // The first start of each makes the database.
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i = 0; i < versions.size(); i++) {
                try (Server server = versions.get(i).serve(versions.get(i).file("start.db"), Map.of())) {
                    double cpu = server.child().cpu().toMillis() / 1_000.0;
                    if (round > 0) figures.get(i).add(server.toReady().toMillis() / 1_000.0, cpu);
                }
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            report.row(
                    versions.get(i).jar(),
                    figures.get(i).median(0),
                    figures.get(i).median(1));
        }
    }

    /** Figures of several turns, by their kind. */
    private static final class Figures {

        private final List<List<Double>> kinds = new ArrayList<>();

        void add(double... turn) {
            for (int kind = 0; kind < turn.length; kind++) {
                if (kinds.size() <= kind) kinds.add(new ArrayList<>());
                kinds.get(kind).add(turn[kind]);
            }
        }

        double median(int kind) {
            return Sample.of(kinds.get(kind)).median();
        }
    }
}
