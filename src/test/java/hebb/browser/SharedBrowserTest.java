package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several accounts and several tabs in one browser: nobody's answers are lost by, or counted for, anybody else. */
@SuppressWarnings("deprecation") // The successor waits for an address, which a form that comes back never changes.
final class SharedBrowserTest extends ScriptedReview {

    static final String PASSWORD = "a long and winding road";

    static void register(Screen screen) {
        screen.open("/register");
        screen.page.fill("[name=login]", "grace");
        screen.page.fill("[name=name]", "Grace");
        screen.page.fill("[name=password]", PASSWORD);
        screen.page.locator("main form button").last().click();
        screen.page.waitForURL("**/");
    }

    private static void signOut(Screen screen) {
        screen.page.locator("summary[aria-label]").click();
        screen.page.locator("form[action='/sign-out'] button").click();
    }

    /** What the databases of this browser are called. */
    static List<?> databases(Page page) {
        return (List<?>) page.evaluate(
                "async () => (await indexedDB.databases()).map(({ name }) => name.replace('hebb-', '')).sort()");
    }

    static String account(Page page) {
        return (String) page.evaluate("() => localStorage.getItem('hebb-account')");
    }

    @Test
    void who_signs_out_while_answers_are_being_sent_is_asked() {
        try (Screen screen = firstCard(1280)) {
            register(screen);
            List<String> asked = new ArrayList<>();
            screen.page.onDialog(dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
            });
            screen.open("/review").ready();
            screen.page.route(AHEAD, route -> {
                // Nothing comes back for as long as this test lasts.
                if (!isPost(route)) route.fallback();
            });
            answer(screen, "3");
            screen.open("/");
            signOut(screen);
            for (int i = 0; i < 120 && asked.isEmpty(); i++) screen.page.waitForTimeout(100);
            assertThat(asked)
                    .containsExactly("Answers that could not be sent yet and would be lost: 1. Sign out anyway?");
            assertThat(waiting(screen)).hasSize(1);
            screen.page.unroute(AHEAD);
            awaitStored(screen, 1);
        }
    }

    @Test
    void signing_out_leaves_the_answers_of_somebody_else() {
        try (Screen screen = firstCard(1280)) {
            losePosts(screen.page);
            answer(screen, "3");
            String guest = account(screen.page);
            List<Cookie> cookies = screen.page.context().cookies();
            screen.page.context().clearCookies();
            register(screen);
            screen.page.waitForFunction("(guest) => localStorage.getItem('hebb-account') !== guest", guest);
            signOut(screen);
            screen.page.locator("a[href='/sign-in']").first().waitFor();
            assertThat(databases(screen.page)).isEqualTo(List.of(guest));
            assertThat(account(screen.page)).isEmpty();
            screen.open("/offline");
            screen.page.waitForTimeout(500);
            assertThat(screen.page.locator("main").getAttribute("data-card")).isNull();
            assertThat(waiting(screen)).hasSize(1);
            screen.page.unroute(AHEAD);
            screen.page.context().clearCookies();
            screen.page.context().addCookies(cookies);
            screen.open("/");
            awaitStored(screen, 1);
        }
    }

    @Test
    void a_tab_of_one_account_takes_nothing_of_the_next() {
        try (Screen screen = firstCard(1280)) {
            String first = account(screen.page);
            tellOfMore(screen.page);
            screen.page.reload();
            screen.ready();
            screen.page.context().clearCookies();
            Page other = screen.tab();
            other.navigate(app.at("/").toString());
            other.locator("form[action='/try'] button").click();
            other.waitForFunction("() => document.body?.dataset.ready === 'yes'");
            String before = other.locator("h1").textContent();
            reveal(screen);
            screen.page.keyboard().press("3");
            screen.page.waitForURL(app.at("/").toString());
            screen.page.waitForTimeout(500);
            assertThat(answered()).isZero();
            // What the first account did in this browser moves nothing in the tab of the second.
            assertThat(other.locator("h1").textContent()).isEqualTo(before);
            assertThat(databases(screen.page)).hasSize(2);
            assertThat(screen.page.evaluate("""
                    async (account) => {
                        const done = (request) => new Promise((resolve) => {
                            request.onsuccess = () => resolve(request.result);
                        });
                        const db = await done(indexedDB.open(`hebb-${account}`));
                        const queue = await done(db.transaction("kept").objectStore("kept").get("queue"));
                        const answers = await done(db.transaction("answers").objectStore("answers").count());
                        db.close();
                        return queue.html.includes(`data-account="${account}"`) && answers === 1;
                    }""", first)).isEqualTo(true);
        }
    }

    @Test
    void a_card_of_another_deck_does_not_move_the_count() {
        try (Screen screen = firstCard(1280)) {
            Page other = screen.tab();
            other.navigate(app.at("/").toString());
            other.evaluate("""
                    () => {
                        for (const name of ["hebb-review", `hebb-review-${localStorage.getItem("hebb-account")}`]) {
                            new BroadcastChannel(name).postMessage({ card: "elsewhere", passed: true });
                        }
                    }""");
            answer(screen, "3");
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
        }
    }

    @Test
    void a_card_that_one_tab_took_back_is_asked_in_the_other_too() {
        try (Screen one = firstCard(1280)) {
            String first = card(one.page);
            Page other = one.tab();
            other.navigate(one.page.url());
            other.waitForFunction("() => document.body?.dataset.ready === 'yes'");
            one.offline(true);
            answer(one, "3");
            other.waitForFunction("() => document.querySelector('h1')?.textContent === 'Card 2 of 7'");
            one.pressTo("u");
            assertThat(card(one.page)).isEqualTo(first);
            other.waitForFunction("() => document.querySelector('.review-bar progress')?.value === 0"
                    + " && document.querySelector('#position')?.textContent === '1 of 7'");
        }
    }

    @Test
    void what_was_begun_on_a_page_is_not_loaded_away() {
        try (Screen screen = firstCard(1280)) {
            screen.offline(true);
            answer(screen, "3");
            screen.page.close();
            screen.offline(false);
            Page settings = screen.tab();
            settings.navigate(app.at("/settings").toString());
            settings.evaluate("() => { window.samePage = true; }");
            for (int i = 0; i < 100 && answered() == 0; i++) settings.waitForTimeout(100);
            settings.waitForTimeout(500);
            assertThat(settings.evaluate("() => window.samePage")).isEqualTo(true);
            assertThat(answered()).isEqualTo(1);
        }
    }
}
