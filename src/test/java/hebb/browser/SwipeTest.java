package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import hebb.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A finger on the card: a clear swipe is an answer, and nothing else that a finger does. */
final class SwipeTest extends ScriptedReview {

    private static final int STEPS = 8;
    private static final Gson GSON = new Gson();

    private Screen onTouch(ReducedMotion motion) {
        return onTouch(motion, LongDeck.learner(app, 9));
    }

    private Screen onTouch(ReducedMotion motion, Person person) {
        Screen screen = new Screen(
                app,
                Chromium.required()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(360, 740)
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setReducedMotion(motion)));
        screen.as(person).open("/review").ready();
        return screen;
    }

    private static void tapReveal(Screen screen) {
        screen.page.locator("main button.large").tap();
        screen.page.locator(".grades").waitFor();
        screen.page.waitForFunction("() => document.documentElement.hasAttribute('data-swipes')");
        // What comes within a fifth of a second was meant for the card before.
        screen.page.waitForTimeout(250);
    }

    /** One or two fingers on the glass, by their middle. */
    private static final class Fingers {

        private final CDPSession session;
        private final int apart;

        Fingers(Screen screen, int apart) {
            this.session = screen.page.context().newCDPSession(screen.page);
            this.apart = apart;
        }

        void send(String type, double x, double y) {
            List<Map<String, Double>> points = apart == 0
                    ? List.of(Map.of("x", x, "y", y))
                    : List.of(Map.of("x", x, "y", y), Map.of("x", x, "y", y + apart));
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.add("touchPoints", GSON.toJsonTree(type.equals("touchEnd") ? List.of() : points));
            session.send("Input.dispatchTouchEvent", event);
        }

        void drag(double x, double y, double dx, double dy) {
            send("touchStart", x, y);
            for (int i = 1; i <= STEPS; i++) send("touchMove", x + dx * i / STEPS, y + dy * i / STEPS);
        }

        void swipe(double x, double y, double dx, double dy) {
            drag(x, y, dx, dy);
            send("touchEnd", x + dx, y + dy);
        }
    }

    private static void awaitSecond(Screen screen) {
        screen.page.waitForFunction("() => document.querySelector('h1')?.textContent === 'Card 2 of 9'");
    }

    private void assertNothingGiven(Screen screen, String card) {
        screen.page.waitForTimeout(400);
        assertThat(card(screen.page)).isEqualTo(card);
        assertThat(waiting(screen)).isEmpty();
        assertThat(answered()).isZero();
        assertThat(screen.page.locator(".meant").count()).isZero();
        assertThat(screen.page.locator(".card").getAttribute("style")).isNullOrEmpty();
    }

    @Test
    void to_the_right_it_was_known_and_undo_takes_it_back() {
        try (Screen screen = onTouch(ReducedMotion.NO_PREFERENCE)) {
            String first = card(screen.page);
            tapReveal(screen);
            Fingers finger = new Fingers(screen, 0);
            finger.drag(120, 300, 160, 6);
            assertThat(screen.page.locator(".meant strong").innerText()).isEqualTo("Good");
            screen.page.waitForFunction(
                    "() => document.querySelector('.card').style.transform === 'translateX(160px)'");
            assertThat(screen.page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            screen.shoot("swipe-right");
            finger.send("touchEnd", 280, 306);
            awaitSecond(screen);
            awaitStored(screen, 1);
            screen.page.waitForTimeout(400);
            assertThat(LongDeck.stored(app)).containsExactly(first + " 4");
            screen.page.locator("[data-key=u]").tap();
            screen.page.waitForFunction("() => document.querySelector('h1')?.textContent === 'Card 1 of 9'");
            assertThat(card(screen.page)).isEqualTo(first);
        }
    }

    @Test
    void the_first_swipe_counts_on_an_answer_that_the_server_shows() {
        try (Screen screen = onTouch(ReducedMotion.NO_PREFERENCE)) {
            String first = card(screen.page);
            screen.open("/review/answer?seen=0&card=" + first).ready();
            screen.page.waitForFunction("() => document.documentElement.hasAttribute('data-swipes')");
            screen.page.waitForTimeout(250);
            new Fingers(screen, 0).swipe(120, 300, 160, 0);
            awaitStored(screen, 1);
            assertThat(LongDeck.stored(app)).containsExactly(first + " 4");
        }
    }

    @Test
    void to_the_left_it_was_missed_and_nothing_moves_where_that_is_not_wanted() {
        try (Screen screen = onTouch(ReducedMotion.REDUCE)) {
            String first = card(screen.page);
            tapReveal(screen);
            Fingers finger = new Fingers(screen, 0);
            finger.drag(280, 300, -160, 0);
            assertThat(screen.page.locator(".meant strong").innerText()).isEqualTo("Again");
            assertThat(screen.page.locator(".card").getAttribute("style")).isNullOrEmpty();
            finger.send("touchEnd", 120, 300);
            awaitStored(screen, 1);
            assertThat(LongDeck.stored(app)).containsExactly(first + " 2");
        }
    }

    @Test
    void what_is_no_clear_swipe_grades_nothing() {
        try (Screen screen = onTouch(ReducedMotion.NO_PREFERENCE)) {
            String first = card(screen.page);
            Fingers finger = new Fingers(screen, 0);
            tapReveal(screen);
            // Too short; up and down; slanting; there and back again; from the edge; two fingers.
            finger.swipe(120, 300, 60, 0);
            assertNothingGiven(screen, first);
            finger.swipe(180, 400, 0, -250);
            finger.swipe(180, 200, 10, 250);
            assertNothingGiven(screen, first);
            finger.swipe(60, 200, 200, 180);
            assertNothingGiven(screen, first);
            finger.drag(120, 300, 160, 0);
            finger.send("touchMove", 150, 300);
            finger.send("touchEnd", 150, 300);
            assertNothingGiven(screen, first);
            finger.swipe(8, 300, 200, 0);
            assertNothingGiven(screen, first);
            new Fingers(screen, 80).swipe(100, 300, 180, 0);
            assertNothingGiven(screen, first);
        }
    }

    @Test
    void a_second_quick_swipe_grades_no_card_unseen() {
        try (Screen screen = onTouch(ReducedMotion.NO_PREFERENCE)) {
            tapReveal(screen);
            Fingers finger = new Fingers(screen, 0);
            finger.swipe(120, 300, 160, 0);
            finger.swipe(120, 300, 160, 0);
            finger.swipe(120, 300, 160, 0);
            awaitStored(screen, 1);
            screen.page.waitForTimeout(400);
            assertThat(answered()).isEqualTo(1);
            assertThat(screen.heading()).isEqualTo("Card 2 of 9");
            assertThat(screen.page.locator(".grades").count()).isZero();
        }
    }

    @Test
    void tables_and_code_are_moved_and_not_graded() {
        String wide = "Q: What is in it?\nA: Look:\n\n| a | b |\n|---|---|\n| one | two |\n\n```\n"
                + "x = 1; ".repeat(30) + "\n```\n";
        try (Screen screen = onTouch(ReducedMotion.NO_PREFERENCE, LongDeck.learner(app, wide))) {
            String first = card(screen.page);
            tapReveal(screen);
            Fingers finger = new Fingers(screen, 0);
            for (String part : List.of("table", "pre")) {
                BoundingBox box = screen.page.locator(".card " + part).boundingBox();
                finger.swipe(box.x + box.width - 40, box.y + box.height / 2, -200, 0);
                finger.swipe(box.x + 40, box.y + box.height / 2, 200, 0);
                assertNothingGiven(screen, first);
            }
            BoundingBox front = screen.page.locator(".card-front").boundingBox();
            finger.swipe(front.x + 40, front.y + 10, 200, 0);
            awaitStored(screen, 1);
        }
    }

    @Test
    void without_a_network_and_turned_off() {
        try (Screen screen = onTouch(ReducedMotion.NO_PREFERENCE)) {
            awaitWorker(screen);
            screen.offline(true);
            screen.page.reload();
            screen.ready();
            screen.page.waitForTimeout(250);
            tapReveal(screen);
            Fingers finger = new Fingers(screen, 0);
            finger.swipe(120, 300, 160, 0);
            awaitSecond(screen);
            screen.offline(false);
            awaitStored(screen, 1);
            awaitRealReview(screen);
            screen.open("/settings");
            screen.page.locator("#swipe").uncheck();
            screen.shoot("settings-swipe");
            // As signing out does.
            screen.page.evaluate("() => localStorage.clear()");
            screen.open("/review").ready();
            String second = card(screen.page);
            screen.page.locator("main button.large").tap();
            screen.page.locator(".grades").waitFor();
            screen.page.waitForTimeout(500);
            finger.swipe(120, 300, 160, 0);
            screen.page.waitForTimeout(400);
            assertThat(card(screen.page)).isEqualTo(second);
            assertThat(answered()).isEqualTo(1);
        }
    }
}
