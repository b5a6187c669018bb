package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import hebb.browser.Screen.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has their account deleted leaves nothing in the browser, and takes nothing of anybody else along. */
@SuppressWarnings("deprecation") // The successor waits for an address, which a form that comes back never changes.
final class LeavingTest extends ScriptedReview {

    private static final String DELETE = "/settings/data/delete";
    private static final String BUTTON = "form[action='" + DELETE + "'] button";

    private static final String VIOLATIONS =
            "() => axe.run(document).then(results => results.violations.map(rule => rule.id))";

    private static void awaitGone(Screen screen) {
        screen.page.waitForURL("**/?done=erased");
        assertThat(screen.page.locator("[role=status]").first().textContent()).startsWith("Your account is deleted");
    }

    private static void fill(Screen screen, String password) {
        screen.open(DELETE).page.fill("#current", password);
    }

    @Test
    void a_guest_who_did_not_say_yes_keeps_what_waits_and_one_who_did_leaves_nothing() {
        try (Screen screen = firstCard(1280)) {
            losePosts(screen.page);
            answer(screen, "3");
            screen.open(DELETE).page.locator(BUTTON).click();
            screen.page.locator("#sure-help").waitFor();
            shoot(screen, "delete-unsure");
            assertThat(waiting(screen)).hasSize(1);
            screen.page.locator("#sure").check();
            screen.page.locator(BUTTON).click();
            awaitGone(screen);
            screen.until("async () => (await indexedDB.databases()).length === 0"
                    + " && (await caches.keys()).length === 0 && !localStorage.getItem('hebb-account')"
                    + " && (await navigator.serviceWorker.getRegistrations()).length === 0");
            assertThat(answered()).isZero();
        }
    }

    @Test
    void what_somebody_else_has_not_sent_stays_in_the_browser() {
        try (Screen screen = firstCard(1280)) {
            losePosts(screen.page);
            answer(screen, "3");
            String guest = SharedBrowserTest.account(screen.page);
            screen.page.context().clearCookies();
            SharedBrowserTest.register(screen);
            screen.page.waitForFunction("(guest) => localStorage.getItem('hebb-account') !== guest", guest);
            fill(screen, SharedBrowserTest.PASSWORD);
            screen.page.keyboard().press("Enter");
            awaitGone(screen);
            screen.until("async () => localStorage.getItem('hebb-account') === ''"
                    + " && (await indexedDB.databases()).length === 1");
            assertThat(SharedBrowserTest.databases(screen.page)).isEqualTo(List.of(guest));
            assertThat(waiting(screen)).hasSize(1);
        }
    }

    @Test
    void an_address_alone_takes_nothing_away() {
        try (Screen screen = firstCard(1280)) {
            losePosts(screen.page);
            answer(screen, "3");
            // A form that was sent before and refused makes no difference.
            screen.open(DELETE).page.locator(BUTTON).click();
            screen.page.locator("#sure-help").waitFor();
            screen.page.waitForFunction("() => !sessionStorage.getItem('hebb-deleted')");
            screen.page.context().clearCookies();
            screen.open("/?done=erased").page.waitForTimeout(1_000);
            assertThat(waiting(screen)).hasSize(1);
        }
    }

    @Test
    void a_wrong_password_is_told_in_every_window_and_the_right_one_deletes_by_keyboard() {
        try (Screen screen = new Screen(app, Kind.DESKTOP)) {
            SharedBrowserTest.register(screen);
            fill(screen, "not the password");
            screen.page.keyboard().press("Enter");
            screen.page.locator("#current-help").waitFor();
            assertThat(screen.page.evaluate("() => document.activeElement.id")).isEqualTo("current");
            shoot(screen, "delete-wrong");
            screen.page.keyboard().insertText(SharedBrowserTest.PASSWORD);
            screen.page.keyboard().press("Tab");
            assertThat(screen.focus()).isEqualTo("Delete my account");
            screen.page.keyboard().press("Space");
            awaitGone(screen);
            assertThat(screen.errors).allMatch(error -> error.contains("422"));
        }
    }

    @Test
    void it_needs_no_scripts() {
        try (Screen screen = new Screen(app, Kind.WITHOUT_SCRIPTS)) {
            screen.open("/").page.locator("form[action='/try'] button").click();
            screen.open("/settings").page.locator("a[href='/settings/data']").click();
            screen.page.locator("a[href='" + DELETE + "']").click();
            screen.page.locator("#sure").check();
            screen.page.locator(BUTTON).click();
            awaitGone(screen);
            assertThat(screen.open("/settings").heading()).isEqualTo("Sign in");
        }
    }

    /** A page that only a form leads to, in every window. */
    private static void shoot(Screen screen, String name) {
        Page page = screen.page;
        for (int width : new int[] {360, 768, 1280}) {
            for (boolean dark : new boolean[] {false, true}) {
                Kind kind = new Kind(width, dark, true);
                screen.become(kind).shoot(name + "-" + kind.text());
                page.evaluate(AxeBuilder.getAxeScript());
                assertThat((List<?>) page.evaluate(VIOLATIONS)).isEmpty();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth"
                                + " <= document.documentElement.clientWidth"))
                        .isEqualTo(true);
            }
        }
    }
}
