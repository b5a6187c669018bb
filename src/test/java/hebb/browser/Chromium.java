package hebb.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** One Chromium for all browser tests of this JVM, the one that the distribution installs. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The browser; without one the test is skipped, or fails where one is required. */
    static Browser required() {
        Optional<Path> program = find();
        if (program.isPresent()) return Holder.BROWSER;
        String sentence = "No Chromium is installed here: apt-get install chromium, or name one in HEBB_TEST_CHROMIUM.";
        if (isRequired(System.getenv())) Assertions.fail(sentence);
        Assumptions.abort(sentence);
        throw new AssertionError(sentence);
    }

    /** A browser of its own, which keeps what it knows in that folder until the next one is started there. */
    static BrowserContext on(Path profile) {
        var unused = required();
        return Holder.PLAYWRIGHT
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(find().orElseThrow())
                                .setArgs(ARGUMENTS)
                                .setTimezoneId("UTC"));
    }

    static boolean isRequired(Map<String, String> environment) {
        return "true".equals(environment.get("CI")) || "true".equals(environment.get("HEBB_REQUIRE_BROWSER"));
    }

    private static Optional<Path> find() {
        String given = System.getenv("HEBB_TEST_CHROMIUM");
        return Stream.of(
                        given == null ? "" : given,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Holder {

        // The browser is there already; without this, one would be looked for on the network.
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setArgs(ARGUMENTS));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
