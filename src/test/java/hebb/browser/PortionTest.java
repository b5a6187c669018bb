package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.browser.Screen.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sitting of a chosen size ends on the one page of the script, with a network and without. */
final class PortionTest extends ScriptedReview {

    private static final String END = "A good place to stop";
    private static final int CARDS_OF_IT = 2;

    /** What a card takes by the browser's clock, in milliseconds: two of them are more than a minute. */
    private static final int EACH = 32_000;

    /** Answers the card in front, and looks at nothing of what follows. */
    private static void answerSlowly(Screen screen) {
        screen.page.clock().runFor(EACH);
        reveal(screen);
        screen.page.keyboard().press("3");
    }

    private static void awaitHeading(Screen screen, String heading) {
        screen.page.waitForFunction("(text) => document.querySelector('h1')?.textContent === text", heading);
    }

    @ParameterizedTest
    @CsvSource({"c2,false", "c2,true", "m1,false", "m1,true"})
    void ends_where_it_was_said(String portion, boolean without) {
        try (Screen screen = new Screen(app, Kind.DESKTOP).as(LongDeck.learner(app, 9))) {
            screen.page.clock().install();
            screen.open("/review?portion=" + portion).ready();
            screen.page.evaluate("() => { window.samePage = true; }");
            screen.offline(without);
            answerSlowly(screen);
            awaitHeading(screen, portion.equals("c2") ? "Card 2 of 2" : "Card 2 of 9");
            assertThat(screen.page.evaluate("() => window.samePage")).isEqualTo(true);
            answerSlowly(screen);
            awaitHeading(screen, END);
            if (without)
                assertThat(screen.page.evaluate("() => window.samePage")).isEqualTo(true);
            screen.offline(false);
            awaitStored(screen, CARDS_OF_IT);
            screen.page.locator(".facts").waitFor();
            assertThat(screen.heading()).isEqualTo(END);
            assertThat(screen.page.locator(".button.primary").innerText()).isEqualTo("Go on with 7 cards");
        }
    }

    @Test
    void its_end_is_told_the_same_on_the_page_for_a_time_without_network() {
        try (Screen screen = new Screen(app, Kind.DESKTOP).as(LongDeck.learner(app, 9))) {
            screen.open("/review?portion=c2").ready();
            awaitWorker(screen);
            screen.offline(true);
            screen.page.reload();
            screen.ready();
            answer(screen, "3");
            answer(screen, "3");
            awaitHeading(screen, END);
        }
    }
}
