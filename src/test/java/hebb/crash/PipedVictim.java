package hebb.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * A Java program that reads ids, one a line, and prints each when it is kept, or with a minus before it when it was
 * refused.
 */
public final class PipedVictim implements Victim {

    private final Process process;
    private final Map<Long, CompletableFuture<Boolean>> asked = new ConcurrentHashMap<>();
    private volatile boolean gone;

    private PipedVictim(Process process) {
        this.process = process;
        Thread listener = new Thread(this::listen, "victim-listener");
        listener.setDaemon(true);
        listener.start();
    }

    /** @param arguments come after the folder */
    public static Start of(Class<?> main, String... arguments) {
        return (folder, environment) -> {
            ProcessBuilder builder = new ProcessBuilder(command(main, folder, arguments));
            builder.environment().putAll(environment);
            return new PipedVictim(
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        };
    }

    private static List<String> command(Class<?> main, Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // A killed JVM leaves the unpacked library behind: let it be where the test cleans up.
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) answer(line);
        } catch (IOException closed) {
            // The process was killed; what it had said is read.
        } finally {
            gone = true;
            for (CompletableFuture<Boolean> each : asked.values()) each.completeExceptionally(new IOException("gone"));
        }
    }

    private void answer(String line) {
        boolean kept = !line.startsWith("-");
        CompletableFuture<Boolean> answer = asked.remove(Long.parseLong(kept ? line : line.substring(1)));
        if (answer != null) answer.complete(kept);
    }

    @Override
    public boolean write(long id) throws IOException, InterruptedException {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        asked.put(id, answer);
        send(id + "\n");
        // The listener may have ended between our look at it and the put.
        if (gone) answer.completeExceptionally(new IOException("gone"));
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private synchronized void send(String line) throws IOException {
        OutputStream input = process.getOutputStream();
        input.write(line.getBytes(StandardCharsets.US_ASCII));
        input.flush();
    }

    @Override
    public Process process() {
        return process;
    }
}
