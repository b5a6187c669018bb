package hebb.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that ships, started in an empty folder by the Java that runs the tests. */
@Timeout(120)
final class JarIT {

    private static final Path JAR = Path.of("target/hebb.jar").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("Hebb is at (\\S+)");
    private static final Pattern SETUP_CODE = Pattern.compile("/setup and enter (\\S+)");
    private static final String PASSWORD = "nine purple kettles sing";

    @TempDir
    Path folder;

    private Process server;
    private Path log;

    @BeforeEach
    void start() throws IOException {
        log = folder.resolve("log");
        server = run("serve");
    }

    private Process run(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx256m", "-jar", JAR.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("HEBB_"));
        builder.environment().put("HEBB_PORT", "0");
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        return builder.start();
    }

    @AfterEach
    void kill() {
        server.destroyForcibly();
    }

    /** What the log says after some words; waits for it. */
    private String logged(Pattern words) throws IOException, InterruptedException {
        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(late)) {
            Matcher found = words.matcher(Files.readString(log));
            if (found.find()) return found.group(1);
            assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
            Thread.sleep(50);
        }
        throw new AssertionError(words + " is not in " + Files.readString(log));
    }

    @Test
    void sets_up_registers_signs_in_uploads_and_reviews_and_stops_when_it_is_told_to() throws Exception {
        URI base = URI.create(logged(ADDRESS));
        PlainBrowser admin = new PlainBrowser(base::resolve, false);
        admin.get("/setup");
        Map<String, String> first =
                Map.of("code", logged(SETUP_CODE), "login", "root", "name", "Root", "password", PASSWORD);
        assertThat(admin.post("/setup", first).follow().heading()).isEqualTo("Accounts");

        PlainBrowser again = new PlainBrowser(base::resolve, false);
        again.get("/sign-in");
        Reply home = again.post("/sign-in", Map.of("login", "root", "password", PASSWORD))
                .follow();
        assertThat(home.status()).isEqualTo(200);
        Reply preview =
                again.post("/upload", Map.of("text", "Q: one?\nA: two\n")).follow();
        assertThat(preview.heading()).isEqualTo("Check before saving");

        PlainBrowser visitor = new PlainBrowser(base::resolve, false);
        visitor.get("/");
        Reply question = visitor.post("/try").follow();
        assertThat(question.heading()).startsWith("Card 1 of");
        assertThat(question.has(".card-front")).isTrue();

        server.destroy();
        assertThat(server.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).doesNotContain("ERROR", "WARN", "Exception", "warning");
    }
}
