package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import hebb.RunningApp;
import hebb.browser.Screen.Kind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that are struck out before one is chosen. */
final class StrikeTest {

    private static final String STRUCK = ".choices > li.struck";

    private static final String OFFERED = "form:has([name=options]) button.choice";

    private RunningApp app = RunningApp.onSqlite();

    @BeforeEach
    void needsABrowser() {
        var unused = Chromium.required();
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** A small deck has too few neighbours. */
    private void withLongDecks() {
        app.close();
        app = RunningApp.onSqlite(Map.of("HEBB_DECKS", "decks"));
    }

    /** The first card that is a choice of this kind. */
    private Screen at(Kind kind, String css) {
        Screen screen = new Screen(app, kind).open("/");
        screen.page.locator("form[action='/try'] button").click();
        screen.page.waitForURL("**/review?**");
        app.database().write(tx -> tx.handle().execute("update learner_decks set answer_mode = 'CHOICE'"));
        screen.page.reload();
        if (kind.scripts()) screen.ready();
        while (screen.page.locator(css).count() == 0) bury(screen, kind);
        if (kind.scripts()) screen.ready();
        return screen;
    }

    private static void bury(Screen screen, Kind kind) {
        if (kind.scripts()) {
            screen.pressTo("b");
            return;
        }
        screen.page.locator(".card-top summary").click();
        screen.page.locator("form[action$='/bury'] button").click();
    }

    private static Locator strike(Screen screen, int option) {
        return screen.page.locator(".strike").nth(option - 1);
    }

    /** Also where it is told to be disabled. */
    private static void press(Locator control) {
        control.click(new Locator.ClickOptions().setForce(true));
    }

    private static boolean isAsked(Screen screen) {
        return screen.page.locator(".grades").count() == 0;
    }

    @ParameterizedTest
    @CsvSource({"360, false", "1280, false", "360, true", "1280, true"})
    void what_is_struck_out_looks_so_and_cannot_be_chosen_until_it_is_put_back(int width, boolean dark) {
        withLongDecks();
        try (Screen screen = at(new Kind(width, dark, true), OFFERED)) {
            assertThat(strike(screen, 1).getAttribute("aria-pressed")).isEqualTo("false");
            strike(screen, 1).click();
            strike(screen, 3).focus();
            screen.page.keyboard().press(" ");
            assertThat(screen.page.locator(STRUCK).count()).isEqualTo(2);
            assertThat(strike(screen, 1).getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(screen.page
                            .locator(STRUCK + " .choice > span")
                            .first()
                            .evaluate("text => getComputedStyle(text).textDecorationLine"))
                    .isEqualTo("line-through");
            screen.shoot("struck-" + width + (dark ? "-dark" : "-light"));
            press(screen.page.locator("button.choice").first());
            screen.page.keyboard().press("1");
            screen.page.locator("button.choice").nth(2).focus();
            screen.page.keyboard().press("Enter");
            assertThat(isAsked(screen)).isTrue();
            strike(screen, 1).click();
            assertThat(screen.page.locator(STRUCK).count()).isEqualTo(1);
            screen.page.locator("button.choice").first().click();
            screen.page.locator(".grades").waitFor();
            assertThat(screen.errors).isEmpty();
        }
    }

    @Test
    void x_and_a_number_strike_out_and_put_back() {
        try (Screen screen = at(Kind.DESKTOP, "button.choice")) {
            screen.page.keyboard().press("x");
            screen.page.keyboard().press("2");
            assertThat(isAsked(screen)).isTrue();
            assertThat(strike(screen, 2).getAttribute("aria-pressed")).isEqualTo("true");
            screen.page.keyboard().press("2");
            assertThat(isAsked(screen)).isTrue();
            screen.page.keyboard().press("x");
            screen.page.keyboard().press("2");
            assertThat(screen.page.locator(STRUCK).count()).isZero();
            screen.page.keyboard().press("2");
            screen.page.locator(".grades").waitFor();
        }
    }

    @Test
    void a_tick_goes_with_what_is_struck_out() {
        try (Screen screen = at(Kind.DESKTOP, "input[type=checkbox]")) {
            screen.page.keyboard().press("1");
            assertThat(screen.page.locator("input:checked").count()).isEqualTo(1);
            strike(screen, 1).click();
            press(screen.page.locator("label.choice").first());
            screen.page.keyboard().press("1");
            assertThat(screen.page.locator("input:checked").count()).isZero();
        }
    }

    @Test
    void without_scripts_there_is_nothing_to_strike_with() {
        try (Screen screen = at(new Kind(1280, false, false), "button.choice")) {
            assertThat(strike(screen, 1).isVisible()).isFalse();
            screen.page.locator("button.choice").first().click();
            assertThat(isAsked(screen)).isFalse();
        }
    }

    @Test
    void the_instant_review_sends_what_was_chosen_among_the_options_shown() {
        withLongDecks();
        try (Screen screen = at(Kind.DESKTOP, OFFERED)) {
            String shown = screen.page.locator("main [name=options]").inputValue();
            String chosen = screen.page.locator("button.choice > span").first().innerText();
            screen.page.keyboard().press("1");
            screen.page.locator(".grades").waitFor();
            assertThat(screen.page.locator("main [name=options]").inputValue()).isEqualTo(shown);
            assertThat(screen.page.locator(".choice.right").count()).isEqualTo(1);
            screen.page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> screen.page.keyboard().press("2"));
            String stored = app.database()
                    .read(tx -> tx.handle()
                            .createQuery("select modality || ' ' || response from reviews")
                            .mapTo(String.class)
                            .one());
            assertThat(stored).isEqualTo("CHOICE " + chosen);
        }
    }
}
