package hebb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started at a terminal: what it says, and its exit code. */
@Timeout(120)
final class MainTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    /** @param said standard output and errors together, without what the log says, Javalin's one line on a start that failed among it */
    private record Outcome(int code, String said) {}

    private Outcome run(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        return run(CLASS_PATH, settings, arguments);
    }

    private Outcome run(String classPath, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                classPath,
                "hebb.Main");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(java.stream(), Arrays.stream(arguments)).toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("HEBB_"));
        builder.environment()
                .putAll(Map.of(
                        "HEBB_DATABASE", folder.resolve("hebb.db").toString(),
                        "HEBB_DECKS", "src/test/resources/few-decks",
                        "HEBB_PORT", "0"));
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().write("nine purple kettles sing\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String own = said.lines()
                .filter(line -> !line.matches("\\[[a-z-]+\\] (INFO .*|WARN .*|ERROR io[.]javalin.*)"))
                .collect(Collectors.joining("\n"));
        return new Outcome(process.exitValue(), own);
    }

    @Test
    void serve_tells_how_it_is_used_and_takes_no_arguments() throws Exception {
        Outcome help = run(Map.of(), "serve", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.said()).startsWith("Usage: serve");
        Outcome port = run(Map.of(), "serve", "--port", "80");
        assertThat(port.code()).isEqualTo(2);
        assertThat(port.said()).startsWith("Usage: serve").contains("It takes no arguments");
        assertThat(folder.resolve("hebb.db")).doesNotExist();
    }

    @Test
    void a_command_that_does_not_exist_is_told() throws Exception {
        assertThat(run(Map.of(), "server")).isEqualTo(new Outcome(2, "There is no command server; --help lists them."));
    }

    @Test
    void a_port_in_use_is_told_as_one() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 50, InetAddress.getByName("localhost"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run(Map.of("HEBB_PORT", port)))
                    .isEqualTo(new Outcome(
                            1,
                            "Hebb cannot go on: Port " + port + " on localhost is in use by another program."
                                    + " Set HEBB_PORT to another one."));
        }
    }

    @Test
    void a_host_that_cannot_be_listened_on_is_not_told_as_a_port_in_use() throws Exception {
        assertThat(run(Map.of("HEBB_HOST", "no-such-host.invalid")))
                .isEqualTo(new Outcome(
                        1,
                        "Hebb cannot go on: There is no host no-such-host.invalid."
                                + " Set HEBB_HOST to an address of this machine."));
        assertThat(run(Map.of("HEBB_HOST", "192.0.2.7")))
                .isEqualTo(new Outcome(
                        1,
                        "Hebb cannot go on: 192.0.2.7 is no address of this machine."
                                + " Set HEBB_HOST to one that is."));
    }

    @Test
    void a_file_that_is_no_database_is_named_and_left_alone() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "some notes, and more of them. ".repeat(100));
        Outcome outcome = run(Map.of("HEBB_DATABASE", file.toString()));
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "Hebb cannot go on: The file is no SQLite database, and was left as it is:"
                                + " name another file, or move this one away. HEBB_DATABASE is " + file + "."));
        assertThat(file).hasContent("some notes, and more of them. ".repeat(100));
    }

    @Test
    void a_fault_of_the_program_is_one_sentence_and_an_exit_code() throws Exception {
        // What a jar that lacks a part does: an Error, no Exception.
        String withoutHashing = Stream.of(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !entry.contains("bcprov"))
                .collect(Collectors.joining(File.pathSeparator));
        Outcome outcome = run(withoutHashing, new HashMap<>(), "create-admin", "ada");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said().lines()).hasSize(1);
        assertThat(outcome.said())
                .startsWith("Hebb cannot go on: This is a fault of the program itself, java.lang.NoClassDefFoundError")
                .contains("Please report it");
    }
}
