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

/** One Chromium for each thread with browser tests, the one that the distribution installs. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What drives it may be called by one thread alone. */
    private static final ThreadLocal<Playwright> PLAYWRIGHT = ThreadLocal.withInitial(Chromium::drive);

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {}

    /** The browser; without one the test is skipped, or fails where one is required. */
    static Browser required() {
        Optional<Path> program = find();
        if (program.isPresent()) return BROWSER.get();
        String sentence = "No Chromium is installed here: apt-get install chromium, or name one in HEBB_TEST_CHROMIUM.";
        if (isRequired(System.getenv())) Assertions.fail(sentence);
        Assumptions.abort(sentence);
        throw new AssertionError(sentence);
    }

    /** A browser of its own, which keeps what it knows in that folder until the next one is started there. */
    static BrowserContext on(Path profile) {
        var unused = required();
        return PLAYWRIGHT
                .get()
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

    private static Playwright drive() {
        // The browser is there already; without this, one would be looked for on the network.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }

    private static Browser launch() {
        return PLAYWRIGHT
                .get()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setArgs(ARGUMENTS));
    }
}
