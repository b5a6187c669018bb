package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import hebb.Cast;
import hebb.RunningApp;
import hebb.browser.Screen.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stars, flags and edits in the middle of a review with scripts. */
final class MarksTest {

    private static final String FLAG = ".card-top > form > button.flag";

    private final RunningApp app = RunningApp.onSqlite();
    private final Cast cast = new Cast(app);

    @BeforeEach
    void needsABrowser() {
        var unused = Chromium.required();
        cast.teacher.browser().post("/share/" + cast.code);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Screen review() {
        return new Screen(app, Kind.DESKTOP).as(cast.teacher).open("/review").ready();
    }

    private static void waitFor(Screen screen, String flag) {
        screen.page.waitForFunction("flag => document.querySelector('" + FLAG + "')?.classList.contains(flag)", flag);
    }

    @Test
    void the_key_steps_through_the_flags_and_both_faces_of_the_card_know() {
        try (Screen screen = review()) {
            screen.page.evaluate("() => { window.samePage = true; }");
            screen.page.keyboard().press("f");
            waitFor(screen, "red");
            screen.page.keyboard().press("f");
            waitFor(screen, "orange");
            screen.page.keyboard().press("s");
            screen.page.waitForFunction("() => document.querySelector(\"[data-key=s][aria-pressed=true]\")");
            screen.pressTo(" ");
            assertThat(screen.page.locator(FLAG + " .flag-word").innerText()).isEqualTo("Orange");
            assertThat(screen.page.locator("[data-key=s]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            // What is clicked at once after a swap was meant for the card before.
            screen.page.waitForTimeout(300);
            screen.page.locator(".card-top summary").click();
            screen.page.locator(".flag-choices [value=blue]").click();
            waitFor(screen, "blue");
            assertThat(screen.page.locator(".menu-items").isVisible()).isFalse();
            assertThat(screen.page.evaluate("() => window.samePage")).isEqualTo(true);
            screen.page.reload();
            assertThat(screen.page.locator(FLAG + " .flag-word").innerText()).isEqualTo("Blue");
            assertThat(screen.errors).isEmpty();
        }
    }

    @Test
    void a_flag_that_could_not_be_kept_does_not_show() {
        try (Screen screen = review()) {
            app.database().write(tx -> tx.handle().execute("delete from learner_decks"));
            screen.page.keyboard().press("f");
            screen.page.waitForTimeout(500);
            assertThat(screen.page.locator(FLAG).getAttribute("class")).contains("none");
        }
    }

    @Test
    void open_menus_stay_inside_of_a_phone_and_fit_a_thumb() {
        cast.ann.browser().post("/cards/" + Cast.text(cast.card) + "/flag", Map.of("flag", "red"));
        String deck = "/decks/" + Cast.text(cast.deck);
        for (String language : List.of("en", "de", "es")) {
            try (Screen screen = new Screen(app, new Kind(360, false, true)).as(cast.ann)) {
                screen.page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
                screen.open("/review").ready();
                screen.pressTo(" ");
                screen.page.locator(".card-top summary").click();
                assertInside(screen, ".card-top .menu-items");
                screen.shoot("menu-review-" + language);
                screen.open(deck);
                screen.page.locator("li[id^=card-] a.quiet").first().click();
                assertInside(screen, ".card-marks");
                screen.shoot("card-marks-" + language);
            }
        }
    }

    private static void assertInside(Screen screen, String menu) {
        BoundingBox box = screen.page.locator(menu).boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(360);
        for (Locator control : screen.page.locator(menu).locator("a, button").all()) {
            assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(control.boundingBox().width).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void an_edit_leads_back_to_the_answer_also_when_the_card_is_asked_again() {
        try (Screen screen = review()) {
            assertThat(screen.page.locator("[data-key=e]").count()).isZero();
            String card = screen.page.locator("main").getAttribute("data-card");
            screen.pressTo(" ");
            screen.pressTo("1");
            screen.pressTo(" ");
            screen.pressTo("3");
            assertThat(screen.page.locator("main").getAttribute("data-card")).isEqualTo(card);
            screen.pressTo(" ");
            screen.page.waitForTimeout(300);
            screen.pressTo("e");
            assertThat(screen.heading()).isEqualTo("Edit a card");
            screen.page.locator("button[value=save]").click();
            screen.page.waitForURL("**/review/answer?**");
            assertThat(screen.page.locator("main").getAttribute("data-card")).isEqualTo(card);
            assertThat(screen.page.locator(".grades").isVisible()).isTrue();
        }
    }
}
