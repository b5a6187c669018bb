package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hebb.RunningApp;
import hebb.browser.Screen.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A review of the small deck with scripts, in a browser of its own, over a server of its own. */
@SuppressWarnings("deprecation") // The successor waits for an address, which a form that comes back never changes.
abstract class ScriptedReview {

    static final int CARDS = 7;
    static final String AHEAD = "**/review/ahead*";

    /** Tenths of a second. */
    private static final int LONGEST_WAIT = 450;

    final RunningApp app = RunningApp.onSqlite();

    @BeforeEach
    void needsABrowser() {
        var unused = Chromium.required();
    }

    @AfterEach
    void close() {
        app.close();
    }

    Screen firstCard(int width) {
        return new Screen(app, new Kind(width, false, true)).open("/").tryIt().ready();
    }

    /** From a question to its answer, by keyboard. */
    static void reveal(Screen screen) {
        Locator several = screen.page.locator("input[type=checkbox]");
        if (several.count() > 0) screen.page.keyboard().press("1");
        if (several.count() > 0) screen.page.locator("[data-key=' ']").focus();
        screen.pressTo(screen.page.locator("button.choice").count() > 0 ? "1" : " ");
        assertThat(screen.page.locator(".grades").isVisible()).isTrue();
    }

    static void answer(Screen screen, String key) {
        reveal(screen);
        screen.pressTo(key);
    }

    List<String> log() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select kind || ' ' || coalesce(grade, -1) from reviews order by received_at")
                        .mapTo(String.class)
                        .list());
    }

    int answered() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select count(distinct id) from reviews")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Waits until the page for a time without network is kept. */
    static void awaitWorker(Screen screen) {
        screen.until("async () => (await navigator.serviceWorker.ready) && (await caches.match('/offline'))");
    }

    static void awaitSent(Screen screen) {
        screen.page.waitForFunction(
                "() => document.readyState === 'complete' && !document.querySelector('#waiting:not([hidden])')?.textContent");
    }

    /** Waits until the server has so many answers; a browser that met with trouble tries again every half minute. */
    void awaitStored(Screen screen, int answers) {
        for (int i = 0; i < LONGEST_WAIT && answered() < answers; i++) screen.page.waitForTimeout(100);
        assertThat(answered()).isEqualTo(answers);
    }

    /** Waits until the page for a time without network has given way to the review. */
    static void awaitRealReview(Screen screen) {
        screen.page.waitForFunction("() => document.querySelector('#review-script')?.dataset.offline === undefined"
                + " && document.body?.dataset.ready === 'yes'");
    }

    static String card(Page page) {
        return page.locator("main").getAttribute("data-card");
    }

    /** The answers that wait in this browser, over all accounts. */
    static List<?> waiting(Screen screen) {
        return (List<?>) screen.page.evaluate("""
                async () => {
                    const done = (request) => new Promise((resolve) => {
                        request.onsuccess = () => resolve(request.result);
                    });
                    let all = [];
                    for (const { name } of await indexedDB.databases()) {
                        const db = await done(indexedDB.open(name));
                        if (db.objectStoreNames.contains("answers")) {
                            all = all.concat(await done(db.transaction("answers").objectStore("answers").getAll()));
                        }
                        db.close();
                    }
                    return all.map((answer) => answer.id);
                }""");
    }

    /** Waits until the browser knows that the server has everything. */
    static void awaitNothingWaits(Screen screen) {
        for (int i = 0; i < LONGEST_WAIT && !waiting(screen).isEmpty(); i++) screen.page.waitForTimeout(100);
        assertThat(waiting(screen)).isEmpty();
    }

    static boolean isPost(Route route) {
        return route.request().method().equals("POST");
    }

    /** Loses what the script sends; the server never sees it. */
    static void losePosts(Page page) {
        page.route(AHEAD, route -> {
            if (isPost(route)) route.abort();
            else route.fallback();
        });
    }

    /** Says of a small deck that more cards wait, so that the script asks for them. */
    static void tellOfMore(Page page) {
        page.route(AHEAD, route -> {
            if (isPost(route)) route.fallback();
            else {
                APIResponse response = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(response)
                        .setBody(response.text().replace("data-more=\"false\"", "data-more=\"true\"")));
            }
        });
    }
}
