package hebb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start of the process to the first 200 of /health/ready, and the memory of a server at rest. */
final class StartBench {

    private static final int RUNS = 7;
    private static final long REST_MILLIS = 3_000;

    private final Workshop workshop;
    private final Report report;

    StartBench(Workshop workshop, Report report) {
        this.workshop = workshop;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        report.table(
                "Start to the first 200 of /health/ready, " + RUNS + " starts",
                "started as",
                "database",
                "median s",
                "least s",
                "processor s",
                "memory at rest",
                "load");
        measure("the jar", workshop.jarCommand(), Path.of("").toAbsolutePath());
        Image image = Image.of(workshop);
        if (image.isThere()) measure("the image's command", image.command(), image.folder());
        else report.line("\nNo image folder: it takes a JDK 25, see src/bench/image.sh.");
    }

    private void measure(String name, List<String> command, Path folder) throws IOException, InterruptedException {
        for (boolean fresh : List.of(true, false)) {
            List<Double> seconds = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            List<Long> memory = new ArrayList<>();
            Path database = workshop.file("start.db");
            for (int run = 0; run < RUNS; run++) {
                if (fresh) Workshop.delete(database);
                try (Server server = Server.start(command, database, Map.of(), folder, workshop.log())) {
                    seconds.add(server.toReady().toMillis() / 1_000.0);
                    cpu.add(server.child().cpu().toMillis() / 1_000.0);
                    Thread.sleep(REST_MILLIS);
                    memory.add(server.child().memory("VmRSS"));
                }
            }
            report.row(
                    name,
                    fresh ? "made anew" : "there already",
                    Sample.of(seconds).median(),
                    Sample.of(seconds).percentile(0),
                    Sample.of(cpu).median(),
                    (long) Sample.of(memory).median() + " MiB",
                    Machine.load());
        }
    }

    /** The folder that src/bench/image.sh lays out as the Dockerfile lays out its image. */
    private record Image(Path folder, String java) {
        static Image of(Workshop workshop) {
            String java = System.getenv().getOrDefault("HEBB_BENCH_JAVA_25", "/opt/java/openjdk/bin/java");
            return new Image(workshop.file("image").toAbsolutePath(), java);
        }

        boolean isThere() {
            return Files.exists(folder.resolve("hebb.aot")) && Files.exists(Path.of(java));
        }

        List<String> command() {
            return List.of(java, "@java.options", "-jar", "hebb.jar");
        }
    }
}
