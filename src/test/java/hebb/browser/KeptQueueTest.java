package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cards that are kept in the browser: none is asked twice, and a time without network ends by itself. */
final class KeptQueueTest extends ScriptedReview {

    /** A review whose network went away, on the page for that time. */
    private Screen withoutNetwork() {
        Screen screen = firstCard(360);
        awaitWorker(screen);
        screen.offline(true);
        screen.page.reload();
        return screen.ready();
    }

    @Test
    void cards_that_the_server_has_answers_to_are_not_asked_again_without_a_network() {
        try (Screen screen = firstCard(360)) {
            awaitWorker(screen);
            Set<String> passed = new HashSet<>(Set.of(card(screen.page)));
            answer(screen, "3");
            String failed = card(screen.page);
            answer(screen, "1");
            awaitStored(screen, 2);
            awaitSent(screen);
            screen.offline(true);
            screen.page.reload();
            screen.ready();
            List<String> asked = new ArrayList<>();
            for (int i = 0; i < CARDS - 1; i++) {
                assertThat(screen.heading()).isEqualTo("Card " + (i + 2) + " of 7");
                asked.add(card(screen.page));
                answer(screen, "3");
            }
            assertThat(asked).doesNotHaveDuplicates().doesNotContainAnyElementsOf(passed);
            assertThat(asked).endsWith(failed);
            assertThat(screen.heading()).isEqualTo("That was the last card here");
            screen.page.reload();
            screen.ready();
            assertThat(screen.heading()).isEqualTo("That was the last card here");
            screen.offline(false);
            screen.page.waitForFunction("() => document.querySelector('h1')?.textContent === 'Done for today'");
            assertThat(log()).hasSize(CARDS + 1).contains("GRADED 2", "DRILL 4");
        }
    }

    @Test
    void a_card_answered_while_the_next_ones_are_on_their_way_is_not_asked_again() {
        try (Screen screen = firstCard(1280)) {
            tellOfMore(screen.page);
            screen.page.reload();
            screen.ready();
            List<Route> held = new ArrayList<>();
            List<APIResponse> late = new ArrayList<>();
            screen.page.route(AHEAD, route -> {
                if (isPost(route) || !held.isEmpty()) route.fallback();
                else {
                    held.add(route);
                    late.add(route.fetch());
                }
            });
            Set<String> asked = new HashSet<>(Set.of(card(screen.page)));
            for (int i = 1; i <= 2; i++) {
                answer(screen, "3");
                awaitStored(screen, i);
                assertThat(asked.add(card(screen.page))).isTrue();
            }
            while (late.isEmpty()) screen.page.waitForTimeout(50);
            screen.page.waitForTimeout(300);
            held.get(0).fulfill(new Route.FulfillOptions().setResponse(late.get(0)));
            screen.page.waitForTimeout(300);
            for (int i = 3; i < CARDS; i++) {
                answer(screen, "3");
                assertThat(asked.add(card(screen.page))).isTrue();
            }
        }
    }

    @Test
    void the_page_without_network_gives_way_to_the_review_when_there_is_one() {
        try (Screen screen = withoutNetwork()) {
            answer(screen, "3");
            String next = card(screen.page);
            screen.offline(false);
            awaitRealReview(screen);
            assertThat(card(screen.page)).isEqualTo(next);
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
            assertThat(log()).containsExactly("GRADED 4");
            screen.pressTo("u");
            screen.ready();
            assertThat(screen.heading()).isEqualTo("Card 1 of 7");
            assertThat(log()).containsExactly("GRADED 4", "VOID -1");
        }
    }

    @Test
    void the_page_without_network_stays_until_its_answers_are_stored() {
        try (Screen screen = withoutNetwork()) {
            answer(screen, "3");
            List<Route> held = new ArrayList<>();
            screen.page.route(AHEAD, route -> {
                if (isPost(route)) held.add(route);
                else route.fallback();
            });
            screen.offline(false);
            for (int i = 0; i < 100 && held.isEmpty(); i++) screen.page.waitForTimeout(100);
            screen.page.waitForTimeout(1_000);
            assertThat(screen.page.locator("#review-script[data-offline]").count())
                    .isEqualTo(1);
            held.forEach(Route::resume);
            awaitRealReview(screen);
            screen.pressTo("u");
            screen.ready();
            assertThat(log()).containsExactly("GRADED 4", "VOID -1");
        }
    }

    @Test
    void an_answer_in_front_is_graded_before_the_page_without_network_gives_way() {
        try (Screen screen = withoutNetwork()) {
            answer(screen, "3");
            reveal(screen);
            screen.offline(false);
            awaitStored(screen, 1);
            screen.page.waitForTimeout(500);
            assertThat(screen.page.locator(".grades").isVisible()).isTrue();
            screen.page.keyboard().press("3");
            awaitRealReview(screen);
            awaitStored(screen, 2);
            assertThat(screen.heading()).isEqualTo("Card 3 of 7");
        }
    }

    @Test
    void undo_from_the_page_without_network_is_no_old_form() {
        try (Screen screen = withoutNetwork()) {
            answer(screen, "3");
            reveal(screen);
            screen.offline(false);
            awaitStored(screen, 1);
            awaitSent(screen);
            screen.page.keyboard().press("u");
            awaitRealReview(screen);
            assertThat(log()).containsExactly("GRADED 4", "VOID -1");
            assertThat(screen.heading()).isEqualTo("Card 1 of 7");
        }
    }

    @Test
    void the_forms_of_a_card_kept_from_before_a_newer_login_are_of_that_login() {
        try (Screen screen = withoutNetwork()) {
            screen.page.evaluate("""
                    async () => {
                        const [{ name }] = await indexedDB.databases();
                        const request = indexedDB.open(name);
                        await new Promise((resolve) => { request.onsuccess = resolve; });
                        const change = request.result.transaction("kept", "readwrite");
                        change.objectStore("kept").put("newer", "csrf");
                        await new Promise((resolve) => { change.oncomplete = resolve; });
                        request.result.close();
                    }""");
            screen.page.reload();
            screen.ready();
            answer(screen, "3");
            assertThat(screen.page.evaluate("() => [...document.querySelectorAll('[name=csrf]')]"
                            + ".map((field) => field.value).filter((value) => value !== 'newer')"))
                    .isEqualTo(List.of());
        }
    }

    @Test
    void a_typed_answer_asks_for_no_cards_and_its_question_seldom() {
        try (Screen screen = firstCard(1280)) {
            app.database().write(tx -> tx.handle().execute("update learner_decks set answer_mode = 'TYPED'"));
            screen.page.reload();
            screen.ready();
            List<String> loads = new ArrayList<>();
            screen.page.route(AHEAD, route -> {
                if (!isPost(route)) loads.add(route.request().url());
                route.fallback();
            });
            screen.page.locator("#typed").fill("Long term something");
            screen.page.keyboard().press("Enter");
            screen.page.locator(".grades").waitFor();
            screen.ready();
            assertThat(loads).isEmpty();
            screen.page.locator("button.grade").first().click();
            screen.page.waitForFunction("() => !document.querySelector('.grades')");
            screen.ready();
            screen.offline(true);
            if (screen.page.locator("#typed").count() > 0)
                screen.page.locator("#typed").fill("something");
            screen.page
                    .locator("main button.primary, main button.choice")
                    .first()
                    .click();
            screen.page.locator(".grades").waitFor();
        }
    }

    @Test
    void the_page_for_a_time_without_network_speaks_the_language_that_was_chosen() {
        try (Screen screen = firstCard(1280)) {
            awaitWorker(screen);
            app.database().write(tx -> tx.handle().execute("update accounts set language = 'DE'"));
            screen.open("/");
            screen.until("async () => (await (await caches.match('/offline')).text()).includes('<html lang=\"de\"')");
            screen.offline(true);
            screen.page.reload();
            screen.ready();
            assertThat(screen.page.locator("#position").textContent()).isEqualTo("1 von 7");
        }
    }
}
