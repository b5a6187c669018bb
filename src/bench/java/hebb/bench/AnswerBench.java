package hebb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers a second through the whole program, against a commit for each and against the bare statements. */
final class AnswerBench {

    private static final int CONNECTIONS = 64;
    private static final int WARM_ANSWERS = Integer.getInteger("warmanswers", 100_000);
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(Integer.getInteger("mostwarmup", 60));

    private final Workshop workshop;
    private final Report report;
    private final Path seeded;
    private long mostMemory;

    AnswerBench(Workshop workshop, Report report) {
        this.workshop = workshop;
        this.report = report;
        this.seeded = workshop.file("crowd.db");
    }

    void run() throws IOException, InterruptedException {
        if (!Files.exists(seeded)) Crowd.seed(seeded);
        report.table(
                "Durable answers a second, " + CONNECTIONS + " connections",
                "fsync",
                "grouped",
                "one commit each",
                "bare loop",
                "grouped : one each",
                "grouped : bare",
                "p50 / p99 ms grouped",
                "p50 / p99 ms one each",
                "most memory",
                "load");
        measure("as it is", Map.of());
        measure("+ 2 ms", SlowSync.build(workshop.folder()).environment());
    }

    /** Each round runs the three side by side; the ratios are medians of the rounds' ratios. */
    private void measure(String fsync, Map<String, String> slow) throws IOException, InterruptedException {
        List<AnswerLoad.Result> grouped = new ArrayList<>();
        List<AnswerLoad.Result> single = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < workshop.rounds(); round++) {
            grouped.add(throughTheProgram(slow, 256));
            single.add(throughTheProgram(slow, 1));
            bare.add(bareLoop(slow));
        }
        report.row(
                fsync,
                perSecond(grouped),
                perSecond(single),
                Sample.of(bare).median(),
                ratio(perSecondEach(grouped), perSecondEach(single)),
                ratio(perSecondEach(grouped), bare),
                times(grouped),
                times(single),
                mostMemory + " MiB",
                Machine.load());
    }

    private AnswerLoad.Result throughTheProgram(Map<String, String> slow, int group)
            throws IOException, InterruptedException {
        Path database = workshop.freshCopy(seeded);
        Map<String, String> settings = workshop.with(slow, "HEBB_COMMIT_GROUP", Integer.toString(group));
        try (Server server = workshop.serve(database, settings);
                AnswerLoad load = AnswerLoad.open(server.port(), CONNECTIONS)) {
            load.warmUp(WARM_ANSWERS, MOST_WARM_UP);
            AnswerLoad.Result result = load.run(workshop.measured());
            mostMemory = Math.max(mostMemory, server.child().memory("VmHWM"));
            return result;
        }
    }

    private double bareLoop(Map<String, String> slow) throws IOException, InterruptedException {
        Path printed = workshop.file("bare.txt");
        Files.deleteIfExists(printed);
        List<String> command = workshop.java(
                "-cp",
                System.getProperty("java.class.path"),
                BareLoop.class.getName(),
                workshop.freshCopy(seeded).toString(),
                Long.toString(workshop.warmUp().toSeconds()),
                Long.toString(workshop.measured().toSeconds()));
        try (Child child = Child.start(command, slow, Path.of("").toAbsolutePath(), printed)) {
            child.waitFor(Duration.ofMinutes(5));
        }
        List<String> lines = Files.readAllLines(printed);
        return Double.parseDouble(lines.get(lines.size() - 1));
    }

    private static List<Double> perSecondEach(List<AnswerLoad.Result> results) {
        return results.stream().map(AnswerLoad.Result::answersPerSecond).toList();
    }

    private static double perSecond(List<AnswerLoad.Result> results) {
        return Sample.of(perSecondEach(results)).median();
    }

    private static double ratio(List<Double> of, List<Double> to) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) ratios.add(of.get(i) / to.get(i));
        return Sample.of(ratios).median();
    }

    private static String times(List<AnswerLoad.Result> results) {
        double median = Sample.of(
                        results.stream().map(AnswerLoad.Result::medianMillis).toList())
                .median();
        double p99 = Sample.of(
                        results.stream().map(AnswerLoad.Result::p99Millis).toList())
                .median();
        return String.format(java.util.Locale.ROOT, "%.1f / %.1f", median, p99);
    }
}
