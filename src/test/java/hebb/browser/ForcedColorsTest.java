package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the few colours that a reader chose: the focus is seen everywhere, and no state is told by a surface alone. */
final class ForcedColorsTest extends ScriptedReview {

    private static final int STOPS = 25;

    /** What is in focus and shows it by nothing. */
    private static final String UNSEEN = """
            () => {
                const focused = document.activeElement;
                const { outlineStyle, outlineWidth } = getComputedStyle(focused);
                const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
                return focused === document.body || isSeen ? "" : focused.outerHTML.slice(0, 100);
            }""";

    private static final String BORDERS =
            "() => [...document.querySelectorAll('.grade')].map((grade) => getComputedStyle(grade).borderLeftWidth).join()";

    private Screen forced() {
        Screen screen = firstCard(1280);
        screen.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        return screen;
    }

    private static void walk(Screen screen, String name, List<String> faults) {
        screen.shoot("forced-" + name);
        for (int i = 0; i < STOPS; i++) {
            screen.page.keyboard().press("Tab");
            String unseen = (String) screen.page.evaluate(UNSEEN);
            if (!unseen.isEmpty()) faults.add(name + ": " + unseen);
        }
    }

    @Test
    void the_focus_is_seen_on_every_page_of_a_day() {
        try (Screen screen = forced()) {
            List<String> faults = new ArrayList<>();
            walk(screen, "question", faults);
            for (String path : List.of("/", "/decks", "/progress", "/practice", "/settings", "/help", "/plan")) {
                walk(screen.open(path), path.equals("/") ? "home" : path.substring(1), faults);
            }
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void the_proposed_grade_is_seen_beside_the_focus() {
        try (Screen screen = forced()) {
            while (screen.page.locator("button.choice").count() == 0) answer(screen, "3");
            walk(screen, "choice", new ArrayList<>());
            screen.page.keyboard().press("1");
            screen.page.locator(".grades").waitFor();
            screen.shoot("forced-choice-marked");
            String borders = (String) screen.page.evaluate(BORDERS);
            assertThat(borders).containsOnlyOnce("4px");
            assertThat(screen.page
                            .locator(".choice small:not([hidden])")
                            .first()
                            .isVisible())
                    .isTrue();
            List<String> faults = new ArrayList<>();
            walk(screen, "answer", faults);
            assertThat(faults).isEmpty();
        }
    }
}
