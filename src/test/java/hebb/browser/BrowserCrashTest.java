package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import hebb.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that is killed, again and again: what it showed as given is stored once, and nothing is stored twice. */
final class BrowserCrashTest extends ScriptedReview {

    private static final int NUMBERS = 60;
    private static final int ROUNDS = 8;
    private static final int GOOD = 4;

    private final Random random = new Random(20260302);

    @TempDir
    private Path profile;

    /** One start of the browser on the profile. */
    private final class Start implements AutoCloseable {

        private final BrowserContext context = Chromium.on(profile);
        private final ProcessHandle browser;
        final Screen screen;

        Start(Person person) throws IOException {
            // The link names the machine and the process that works on this profile.
            String lock = Files.readSymbolicLink(profile.resolve("SingletonLock"))
                    .getFileName()
                    .toString();
            browser = ProcessHandle.of(Long.parseLong(lock.substring(lock.lastIndexOf('-') + 1)))
                    .orElseThrow();
            screen = new Screen(app, context).as(person);
        }

        void kill() {
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(browser), browser.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            // Whoever is not collected after its death writes nothing any more either.
            for (ProcessHandle process : all) {
                var unused = process.onExit()
                        .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                        .join();
            }
        }

        @Override
        public void close() {
            kill();
        }
    }

    @Test
    void what_the_screen_showed_as_given_is_stored_once_however_the_browser_ends() throws IOException {
        Person person = LongDeck.learner(app, NUMBERS);
        List<String> given = new ArrayList<>();
        Set<String> pressed = new HashSet<>();
        try (Start start = new Start(person)) {
            start.screen.open("/review").ready();
            given.add(LongDeck.give(start.screen.page, GOOD) + " " + GOOD);
            LongDeck.awaitKept(start.screen);
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (Start start = new Start(person)) {
                boolean without = round % 4 != 3;
                start.screen.offline(without);
                start.screen.open("/review").ready();
                assertThat(given).as("round %s", round).doesNotContain(card(start.screen.page) + " " + GOOD);
                for (int i = random.nextInt(3); i >= 0; i--)
                    given.add(LongDeck.give(start.screen.page, GOOD) + " " + GOOD);
                if (round % 2 == 0) pressed.add(pressOnce(start.screen));
            }
        }
        try (Start start = new Start(person)) {
            start.screen.open("/review").ready();
            start.screen.until("async () => document.querySelector('#waiting')?.textContent === ''"
                    + " && document.body?.dataset.network === 'idle'");
            assertThat(waiting(start.screen)).isEmpty();
        }
        List<String> stored = LongDeck.stored(app);
        assertThat(stored).containsAll(given).doesNotHaveDuplicates();
        pressed.addAll(given);
        assertThat(pressed).containsAll(stored);
    }

    /** Presses a grade and does not wait for what becomes of it. */
    private static String pressOnce(Screen screen) {
        String card = card(screen.page);
        reveal(screen);
        screen.page.evaluate("() => document.querySelector(\"button.grade[value='4']\").click()");
        return card + " " + GOOD;
    }
}
