package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import hebb.Cast;
import hebb.RunningApp;
import hebb.account.GradeScale;
import hebb.account.Profile;
import hebb.account.Theme;
import hebb.browser.Screen.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures, sounds, formulas, scripts from right to left and reading aloud, in a real browser. */
final class RichCardsTest {

    /** An engine that writes down what it would say. */
    private static final String VOICE = """
            window.spoken = [];
            const engine = { speaking: false, getVoices: () => [{}], cancel() { this.speaking = false; },
              addEventListener() {}, speak(said) { window.spoken.push(said.lang + ': ' + said.text.trim()); } };
            Object.defineProperty(window, 'speechSynthesis', { value: engine });
            """;

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final RunningApp app = RunningApp.onSqlite();
    private RichDecks decks;

    @BeforeEach
    void needsABrowser() {
        var unused = Chromium.required();
        decks = new RichDecks(app, new Cast(app));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Screen screen(int width) {
        return new Screen(app, new Kind(width, false, true)).as(decks.teacher);
    }

    private static int count(Screen screen, String css) {
        return screen.page.locator(css).count();
    }

    /** To the answer and on to the next card, by keyboard. */
    private static void reveal(Screen screen) {
        screen.pressTo(count(screen, "button.choice") > 0 ? "1" : " ");
    }

    private static void shoot(Screen screen, String name) {
        for (int width : List.of(360, 768, 1280))
            for (boolean dark : List.of(false, true)) {
                screen.become(new Kind(width, dark, true)).shoot(name + "-" + width + (dark ? "-dark" : ""));
                assertThat((Integer) screen.page.evaluate(SIDEWAYS))
                        .as(name + " " + width)
                        .isNotPositive();
            }
    }

    @Test
    void every_card_of_a_sitting_shows_its_formulas_and_pictures_as_soon_as_it_is_there() {
        String deck = decks.add(RichDecks.PHYSICS);
        try (Screen screen =
                screen(1280).open("/review?deck=" + RichDecks.id(deck)).ready()) {
            List<String> cards = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                assertThat(count(screen, "main code.math")).isZero();
                assertThat(screen.page.locator("#said").textContent()).doesNotContain("\\", "katex");
                cards.add(String.valueOf(screen.page.locator(".card-front").innerText()));
                shoot(screen, "rich-question-" + i);
                reveal(screen);
                assertThat(count(screen, "main code.math")).isZero();
                shoot(screen, "rich-answer-" + i);
                screen.pressTo("3");
            }
            assertThat(String.join(" ", cards)).contains("costs $5");
            assertThat(screen.errors).isEmpty();
            assertThat(screen.foreign).isEmpty();
        }
    }

    @Test
    void the_page_of_a_deck_shows_them_too_and_one_without_formulas_loads_nothing_for_them() {
        String rich = decks.add(RichDecks.PHYSICS);
        String plain = decks.add("Q: a?\nA: b\n");
        try (Screen screen = screen(1280)) {
            List<String> loaded = new ArrayList<>();
            screen.page.onRequest(request -> loaded.add(request.url()));
            screen.open(plain).open("/review?deck=" + RichDecks.id(plain)).ready();
            assertThat(loaded).noneMatch(url -> url.contains("katex") || url.contains("math.js"));
            screen.open(rich);
            screen.page.waitForFunction("() => document.querySelector('.katex')");
            // A font is asked for when what is set in it is first laid out.
            screen.page.waitForCondition(
                    () -> loaded.stream().anyMatch(url -> url.contains("KaTeX_Main-Regular.woff2")));
            screen.page.waitForFunction("() => document.querySelector('.row-title img').naturalWidth === 320");
            shoot(screen, "rich-deck");
            screen.open(rich + "/media");
            shoot(screen, "rich-media");
            assertThat(screen.errors).isEmpty();
        }
    }

    @Test
    void without_scripts_a_formula_reads_as_tex() {
        String deck = decks.add(RichDecks.PHYSICS);
        try (Screen screen =
                new Screen(app, Kind.WITHOUT_SCRIPTS).as(decks.teacher).open(deck)) {
            assertThat(screen.page.locator("code.math").first().textContent()).isEqualTo("x_{1}^{2}");
        }
    }

    @Test
    void a_formula_that_wants_too_much_does_no_harm() {
        String deck =
                decks.add("Q: $\\href{javascript:alert(1)}{x}$ $\\def\\a{\\a\\a}\\a$ $\\rule{9999em}{1em}$ $\\nope$"
                        + " $\\includegraphics{https://example.org/x.png}$\nA: b\n");
        try (Screen screen =
                screen(360).open("/review?deck=" + RichDecks.id(deck)).ready()) {
            screen.page.waitForFunction("() => document.querySelector('.katex')");
            assertThat(screen.page.locator("code.math").allTextContents()).contains("\\nope");
            assertThat(count(screen, "main .card-front a, main .card-front img"))
                    .isZero();
            assertThat((Integer) screen.page.evaluate(SIDEWAYS)).isNotPositive();
            assertThat(screen.errors).isEmpty();
            assertThat(screen.foreign).isEmpty();
        }
    }

    /** The worker is in charge, and has two files and all of KaTeX. */
    private static void awaitKept(Screen screen) {
        String kept = """
                async () => {
                  const name = (await caches.keys()).find((found) => found.startsWith('hebb-media-'));
                  return Boolean(navigator.serviceWorker.controller && name
                    && (await (await caches.open(name)).keys()).length >= 24);
                }""";
        screen.until(kept);
    }

    @Test
    void without_a_network_the_cards_keep_their_pictures_and_formulas() {
        String deck = decks.add(RichDecks.PHYSICS);
        try (Screen screen =
                screen(360).open("/review?deck=" + RichDecks.id(deck)).ready()) {
            awaitKept(screen);
            screen.offline(true);
            screen.page.reload();
            screen.page.waitForFunction("() => document.querySelector('.card-front img')?.naturalWidth === 320");
            assertThat(count(screen, "main .katex")).isPositive();
            reveal(screen);
            Object heard = screen.page.evaluate("""
                    () => new Promise((resolve) => {
                      const sound = document.querySelector('.card-back audio');
                      sound.onloadedmetadata = () => resolve(sound.duration);
                      sound.onerror = () => resolve('silent');
                      sound.load(); sound.preload = 'metadata';
                    })""");
            assertThat(String.valueOf(heard)).isEqualTo("0.5");
            screen.shoot("rich-offline-360");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RichDecks.ARABIC, RichDecks.HEBREW})
    void cards_in_scripts_from_right_to_left_run_that_way(String text) {
        String deck = decks.add(text);
        String name = text.equals(RichDecks.ARABIC) ? "arabic" : "hebrew";
        try (Screen screen =
                screen(1280).open("/review?deck=" + RichDecks.id(deck)).ready()) {
            List<String> directions = new ArrayList<>();
            for (int i = 0; i < (name.equals("arabic") ? 5 : 3); i++) {
                Locator front = screen.page.locator(".card-front");
                directions.add(front.innerText().strip() + " " + front.getAttribute("dir"));
                shoot(screen, name + "-question-" + i);
                if (count(screen, ".choice > kbd") > 0) assertMirrored(screen);
                reveal(screen);
                shoot(screen, name + "-answer-" + i);
                screen.pressTo("3");
            }
            assertThat(directions).allMatch(found -> found.endsWith(found.startsWith("The cat") ? "ltr" : "rtl"));
            screen.open(deck);
            shoot(screen, name + "-deck");
            assertThat(screen.errors).isEmpty();
        }
    }

    /** The key of an option stands right of its words. */
    private static void assertMirrored(Screen screen) {
        double key = screen.page.locator(".choice > kbd").first().boundingBox().x;
        double words = screen.page.locator(".choice > span").first().boundingBox().x;
        assertThat(key).isGreaterThan(words);
    }

    private void wantReading() {
        app.accounts()
                .saveProfile(
                        decks.teacher.account(), new Profile("Rich", "UTC", Theme.AUTO, null, GradeScale.FOUR, true));
    }

    private static List<?> spoken(Screen screen) {
        return (List<?>) screen.page.evaluate("() => window.spoken");
    }

    @Test
    void a_card_is_read_aloud_when_its_learner_asks_and_never_its_answer_before() {
        String deck = decks.add(RichDecks.PHYSICS);
        wantReading();
        try (Screen screen = screen(1280)) {
            screen.page.addInitScript(VOICE);
            screen.open("/review?deck=" + RichDecks.id(deck)).ready();
            assertThat(spoken(screen)).isEmpty();
            screen.page.keyboard().press("r");
            assertThat(spoken(screen).toString())
                    .startsWith("[en: Which cell is this?")
                    .contains("It weighs x 1² nanograms and costs $5.", "A neuron with one long axon")
                    .doesNotContain("sounds", "_{", "katex");
            reveal(screen);
            int before = spoken(screen).size();
            screen.page.locator("[data-read]").click();
            assertThat(spoken(screen).subList(before, spoken(screen).size()).toString())
                    .isEqualTo("[en: A neuron, and this is how it sounds: A low tone]");
            screen.shoot("rich-read-1280");
            screen.pressTo("3");
            assertThat(spoken(screen)).hasSize(before + 1);
        }
    }

    @Test
    void where_nobody_speaks_or_nobody_asked_there_is_no_button() {
        String deck = decks.add(RichDecks.PHYSICS);
        try (Screen screen =
                screen(1280).open("/review?deck=" + RichDecks.id(deck)).ready()) {
            assertThat(count(screen, "[data-read]")).isZero();
            wantReading();
            screen.page.addInitScript("Object.defineProperty(window, 'speechSynthesis', { value: undefined });");
            screen.open("/review?deck=" + RichDecks.id(deck)).ready();
            assertThat(screen.page.locator("[data-read]").isHidden()).isTrue();
            assertThat(screen.errors).isEmpty();
        }
    }
}
