package hebb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * Runs the measurements named by the arguments, or all: {@code answers}, {@code pages}, {@code queue}, {@code start}. The server runs
 * in a process of its own, this process makes the load, and all of it stays on this machine. Writes
 * target/bench/results.md.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Set<String> wanted =
                Set.copyOf(args.length == 0 ? List.of("answers", "pages", "queue", "start") : List.of(args));
        Workshop workshop = new Workshop(
                Files.createDirectories(Path.of("target/bench")),
                Path.of("target/hebb.jar"),
                Integer.getInteger("rounds", 3),
                Duration.ofSeconds(Integer.getInteger("warmup", 8)),
                Duration.ofSeconds(Integer.getInteger("seconds", 10)));
        Report report = new Report(workshop.file("results.md"));
        report.line(Machine.describe() + "; load average at the beginning " + Machine.load());
        if (wanted.contains("answers")) new AnswerBench(workshop, report).run();
        if (wanted.contains("pages")) new PageBench(workshop, report).run();
        if (wanted.contains("queue")) new QueueBench(workshop, report).run();
        if (wanted.contains("start")) new StartBench(workshop, report).run();
    }
}
