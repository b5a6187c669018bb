package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import hebb.browser.Screen.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A teacher's and a learner's way through the pages by keyboard alone, and on a desktop at 200 %. */
final class WalkTest extends ScriptedReview {

    private static final int MOST_STOPS = 60;
    private static final int CARDS_OF_THE_DECK = 2;

    /** What sticks out of the window, and main controls that something else covers. */
    private static final String FAULTS = """
            () => {
                const page = document.documentElement;
                const faults = page.scrollWidth > page.clientWidth ? [`${page.scrollWidth} wide`] : [];
                for (const button of document.querySelectorAll("main .button.primary, main .grade, main .choice")) {
                    button.scrollIntoView({ block: "center" });
                    const { left, top, width, height } = button.getBoundingClientRect();
                    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
                    if (!button.contains(seen)) faults.push(`covered: ${button.outerHTML.slice(0, 80)}`);
                }
                return faults;
            }""";

    /** Moves the focus on, as far as it has to go. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("(to) => document.activeElement.matches(to)", selector))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + selector + " on " + page.url());
    }

    private static void pressOn(Page page, String selector, String address) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
        page.waitForURL(address);
    }

    @Test
    void a_deck_is_uploaded_and_learned_by_keyboard_in_forced_colours() {
        try (Screen screen = new Screen(app, Kind.DESKTOP).as(LongDeck.learner(app, CARDS_OF_THE_DECK))) {
            Page page = screen.page;
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            screen.open("/decks");
            pressOn(page, "a[href='/upload']", "**/upload");
            tabTo(page, "main summary");
            page.keyboard().press("Enter");
            tabTo(page, "textarea");
            page.keyboard().insertText("---\ntitle = \"Moss\"\n---\nQ: What is moss?\nA: A plant.\n\nQ: And lichen?\n");
            screen.shoot("forced-upload");
            pressOn(page, "main form .button.primary", "**/upload/*");
            screen.shoot("forced-preview");
            tabTo(page, "#skip");
            page.keyboard().press("Space");
            pressOn(page, "main form .button.primary", "**/decks/*");
            assertThat(screen.heading()).isEqualTo("Moss");
            tabTo(page, "form[action$='/learn'] button");
            page.keyboard().press("Enter");
            page.locator("form[action$='/leave']").waitFor();
            screen.open("/review").ready();
            while (page.locator(".facts").count() == 0) answer(screen, "3");
            screen.shoot("forced-finished");
            assertThat(screen.heading()).isEqualTo("Done for today");
            pressOn(page, "main .actions a", app.at("/").toString());
            assertThat(screen.heading()).isEqualTo("All done for today");
        }
    }

    @Test
    void every_step_of_a_day_is_there_at_200_percent() {
        List<String> faults = new ArrayList<>();
        try (Screen screen = new Screen(
                        app,
                        Chromium.required()
                                .newContext(new Browser.NewContextOptions()
                                        .setViewportSize(640, 400)
                                        .setDeviceScaleFactor(2)))
                .as(LongDeck.learner(app, CARDS_OF_THE_DECK))) {
            List<String> paths = List.of(
                    "/",
                    "/decks",
                    "/upload",
                    "/practice",
                    "/progress",
                    "/plan",
                    "/settings",
                    "/settings/data/delete",
                    "/help",
                    "/review");
            for (String path : paths) look(screen.open(path), path, faults);
            screen.ready();
            reveal(screen);
            look(screen, "/review/answer", faults);
            screen.pressTo("3");
            answer(screen, "3");
            screen.page.locator(".facts").waitFor();
            look(screen, "/review/finished", faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Screen screen, String name, List<String> faults) {
        screen.shoot("zoom" + name.replace('/', '-'));
        for (Object fault : (List<?>) screen.page.evaluate(FAULTS)) faults.add(name + ": " + fault);
    }
}
