package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An answer between the key and the server: sent once, taken back only while it can be, and never a stop for others. */
final class OutboxTest extends ScriptedReview {

    private static final String NO_NETWORK = "Object.defineProperty(navigator, 'onLine', { get: () => false });";

    private static String waitingLine(Page page) {
        return page.locator("#waiting").textContent();
    }

    private static void awaitLine(Page page, String text) {
        page.waitForFunction("(text) => document.querySelector('#waiting')?.textContent === text", text);
    }

    @Test
    void a_server_that_is_there_is_reached_though_the_browser_believes_in_no_network() {
        try (Screen screen = firstCard(1280)) {
            screen.page.addInitScript(NO_NETWORK);
            screen.page.reload();
            screen.ready();
            answer(screen, "3");
            awaitStored(screen, 1);
        }
    }

    @Test
    void an_answer_that_another_tab_may_have_sent_is_not_taken_back_on_the_device_alone() {
        try (Screen one = firstCard(1280)) {
            String first = card(one.page);
            one.page.addInitScript(NO_NETWORK);
            one.page.route("**/health/live", Route::abort);
            one.page.reload();
            one.ready();
            answer(one, "3");
            Page other = one.tab();
            // The answer arrives, and the word of it is lost.
            other.route(AHEAD, route -> {
                if (isPost(route)) route.fetch();
                if (isPost(route)) route.abort();
                else route.fallback();
            });
            other.navigate(app.at("/review").toString());
            awaitStored(one, 1);
            one.page.keyboard().press("u");
            awaitLine(one.page, "This answer is on its way already. Undo works again with a network.");
            assertThat(card(one.page)).isNotEqualTo(first);
            other.close();
            one.page.unroute("**/health/live");
            awaitSent(one);
            assertThat(log()).containsExactly("GRADED 4");
        }
    }

    @Test
    void after_a_lost_connection_answers_can_be_taken_back_but_for_the_one_that_was_tried() {
        try (Screen screen = firstCard(360)) {
            screen.page.route("**/health/live", Route::abort);
            losePosts(screen.page);
            String first = card(screen.page);
            answer(screen, "3");
            awaitLine(screen.page, "1 answer waits to be sent");
            String second = card(screen.page);
            answer(screen, "3");
            awaitLine(screen.page, "2 answers wait to be sent");
            screen.pressTo("u");
            assertThat(card(screen.page)).isEqualTo(second);
            screen.page.keyboard().press("u");
            awaitLine(screen.page, "This answer is on its way already. Undo works again with a network.");
            assertThat(card(screen.page)).isEqualTo(second);
            screen.page.unroute(AHEAD);
            screen.page.unroute("**/health/live");
            awaitStored(screen, 1);
            screen.pressTo("u");
            screen.ready();
            assertThat(card(screen.page)).isEqualTo(first);
            assertThat(log()).containsExactly("GRADED 4", "VOID -1");
        }
    }

    @Test
    void an_answer_that_was_taken_back_and_given_again_is_another_one() {
        try (Screen screen = firstCard(360)) {
            screen.offline(true);
            answer(screen, "1");
            List<?> before = waiting(screen);
            screen.pressTo("u");
            answer(screen, "3");
            assertThat(waiting(screen)).hasSize(1).isNotEqualTo(before);
        }
    }

    @Test
    void an_answer_that_comes_when_a_sending_has_looked_for_the_last_time_is_sent() {
        try (Screen screen = firstCard(1280)) {
            screen.page.evaluate("""
                    async () => {
                        const script = document.querySelector("#review-script").dataset;
                        const { Outbox, uuid } = await import(script.outbox);
                        const outbox = await Outbox.open(script.account);
                        const { card, version } = document.querySelector("main").dataset;
                        const answer = { id: uuid(), card, version, grade: "4", modality: "REVEAL", chosen: "",
                            options: "", taken: 9, at: Date.now() };
                        const list = outbox.list.bind(outbox);
                        let looks = 0;
                        outbox.list = async () => {
                            const found = await list();
                            if (++looks === 2) await outbox.add(answer, 0);
                            return found;
                        };
                        await outbox.send();
                    }""");
            awaitStored(screen, 1);
        }
    }

    @Test
    void a_server_that_does_not_answer_holds_nothing_up() {
        try (Screen screen = firstCard(360)) {
            List<Route> held = new ArrayList<>();
            screen.page.route(AHEAD, route -> {
                if (held.isEmpty()) held.add(route);
                else route.fallback();
            });
            answer(screen, "3");
            awaitLine(screen.page, "1 answer waits to be sent");
            awaitStored(screen, 1);
            awaitSent(screen);
            held.clear();
            screen.page.reload();
            screen.ready();
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
        }
    }

    @Test
    void the_end_says_what_is_being_sent() {
        try (Screen screen = firstCard(360)) {
            for (int i = 0; i < CARDS - 1; i++) answer(screen, "3");
            awaitStored(screen, CARDS - 1);
            List<Route> held = new ArrayList<>();
            screen.page.route(AHEAD, held::add);
            reveal(screen);
            screen.page.keyboard().press("3");
            awaitLine(screen.page, "1 answer is being sent");
            assertThat(screen.heading()).isEqualTo("That was the last card here");
            while (held.isEmpty()) screen.page.waitForTimeout(50);
            held.get(0).resume();
            screen.page.waitForFunction("() => document.querySelector('h1')?.textContent === 'Done for today'");
        }
    }

    @Test
    void a_second_press_while_the_first_is_written_does_not_lead_away() {
        try (Screen screen = firstCard(1280)) {
            reveal(screen);
            screen.page.evaluate("""
                    () => {
                        window.samePage = true;
                        const grade = document.querySelector("button.grade[value='4']");
                        grade.click();
                        grade.click();
                    }""");
            awaitStored(screen, 1);
            screen.page.waitForTimeout(300);
            assertThat(screen.page.evaluate("() => window.samePage")).isEqualTo(true);
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
        }
    }

    @Test
    void an_answer_that_the_server_fails_on_does_not_stop_the_others() {
        try (Screen screen = firstCard(360)) {
            String bad = card(screen.page);
            AtomicInteger failures = new AtomicInteger();
            screen.page.route(AHEAD, route -> {
                String sent = route.request().postData();
                if (sent == null || !sent.contains(bad)) route.fallback();
                else {
                    failures.incrementAndGet();
                    route.fulfill(new Route.FulfillOptions().setStatus(500));
                }
            });
            for (int i = 0; i < 3; i++) answer(screen, "3");
            awaitStored(screen, 2);
            screen.page.waitForFunction(
                    "() => document.querySelector('#trouble')?.textContent.includes(" + "'cannot store just now: 1')");
            assertThat(waitingLine(screen.page)).isEmpty();
            assertThat(waiting(screen)).hasSize(1);
            assertThat(failures.get()).isBetween(3, 6);
        }
    }

    @Test
    void what_the_server_does_not_take_is_told_until_somebody_has_read_it() {
        try (Screen screen = firstCard(360)) {
            screen.page.route(AHEAD, route -> {
                if (!isPost(route)) route.fallback();
                else {
                    String id = route.request().postData().replaceFirst(".*&id=([^&]*).*", "$1");
                    route.fulfill(new Route.FulfillOptions().setBody(id + " refused"));
                }
            });
            answer(screen, "3");
            screen.page.locator("#trouble-seen").waitFor();
            assertThat(screen.page.locator("#trouble").textContent())
                    .isEqualTo("Answers that could not be stored: 1. Their cards will be asked again;"
                            + " all other answers are kept.");
            screen.open("/");
            screen.page.locator("#trouble-seen").click();
            screen.page.waitForFunction("() => document.querySelector('#trouble')?.textContent === ''");
            screen.page.reload();
            screen.page.waitForTimeout(500);
            assertThat(screen.page.locator("#trouble").textContent()).isEmpty();
        }
    }

    @Test
    void the_browser_is_asked_once_to_keep_the_answers() {
        try (Screen screen = firstCard(360)) {
            screen.page.addInitScript("""
                    StorageManager.prototype.persisted = async () => false;
                    StorageManager.prototype.persist = async () => {
                        sessionStorage.setItem("asked", 1 + Number(sessionStorage.getItem("asked")));
                        return false;
                    };""");
            screen.page.reload();
            screen.ready();
            for (int i = 0; i < 3; i++) answer(screen, "3");
            screen.page.waitForFunction("() => sessionStorage.getItem('asked') === '1'");
            awaitStored(screen, 3);
            screen.page.reload();
            screen.ready();
            for (int i = 0; i < 3; i++) answer(screen, "3");
            assertThat(screen.page.evaluate("() => sessionStorage.getItem('asked')"))
                    .isEqualTo("1");
        }
    }

    @Test
    void a_browser_that_would_ask_the_learner_in_turn_is_not_asked() {
        try (Screen screen = firstCard(360)) {
            // As in Firefox: the permission is to be prompted for, and the browser is no Chromium.
            screen.page.addInitScript("""
                    delete Navigator.prototype.userAgentData;
                    StorageManager.prototype.persisted = async () => false;
                    StorageManager.prototype.persist = async () => sessionStorage.setItem("asked", "yes");""");
            screen.page.reload();
            screen.ready();
            for (int i = 0; i < 3; i++) answer(screen, "3");
            awaitStored(screen, 3);
            screen.page.waitForTimeout(500);
            assertThat(screen.page.evaluate("() => sessionStorage.getItem('asked')"))
                    .isNull();
        }
    }

    @Test
    void the_time_for_an_answer_runs_on_while_its_hint_is_looked_at() {
        try (Screen screen = firstCard(1280)) {
            screen.page.waitForTimeout(5_000);
            screen.page.locator("[data-key=h]").click();
            screen.page.locator("#hint").waitFor();
            screen.ready();
            screen.offline(true);
            answer(screen, "3");
            screen.offline(false);
            awaitStored(screen, 1);
            int taken = app.database()
                    .read(tx -> tx.handle()
                            .createQuery("select taken_ms from reviews")
                            .mapTo(Integer.class)
                            .one());
            assertThat(taken).isGreaterThan(5_000);
        }
    }
}
