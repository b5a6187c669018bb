package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import hebb.browser.Screen.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two tabs on the same cards, by turns at random, over a network that comes and goes: each answer is stored once. */
final class TwoTabsTest extends ScriptedReview {

    private static final int NUMBERS = 260;
    private static final int ANSWERS = 300;
    private static final int MOST_GIVING_WAY = 15;

    private static final String GO_ON = "form.review-actions[method=get][action='/review'] button";
    private static final String READY_OR_TOLD = """
            () => document.querySelector("main")?.dataset.card
                ? document.body.dataset.ready === "yes" && "card"
                : document.querySelector(`%s`) && "told\"""".formatted(GO_ON);

    private final Random random = new Random(20260302);
    private final List<String> given = new ArrayList<>();
    private final List<String> perhaps = new ArrayList<>();
    private boolean without;
    private boolean deaf;

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private List<Integer> gradedOfEachCard() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select count(*) from reviews where kind = 'GRADED' group by card_id")
                        .mapTo(Integer.class)
                        .list());
    }

    /**
     * What was pressed before the scripts were ready went as a plain form, perhaps for a card that the other tab had
     * answered: whoever reads so goes on with the next card.
     */
    private void awaitReady(Page tab) {
        Object seen = tab.waitForFunction(READY_OR_TOLD).jsonValue();
        if (!seen.equals("told")) return;
        tab.navigate(app.at("/review").toString());
        awaitReady(tab);
    }

    /** Where the word of the server is lost, the answers have arrived, and are sent again. */
    private void loseWord(Route route) {
        if (!deaf || !isPost(route)) {
            route.fallback();
            return;
        }
        if (!without) route.fetch();
        route.abort();
    }

    private void disturb(Screen screen, Page tab) {
        if (oneIn(15)) {
            without = !without;
            screen.offline(without);
        }
        if (oneIn(15)) deaf = !deaf;
        if (oneIn(40) && !without && card(tab) != null) {
            tab.reload();
            awaitReady(tab);
        }
    }

    private void mend(Screen screen) {
        // The browser tells its pages of a network only where there was none.
        screen.offline(true);
        screen.offline(false);
        without = false;
        deaf = false;
    }

    /** Without a network the cards come to an end; with it, they go on. */
    private void awaitCard(Screen screen, Page tab) {
        if (card(tab) == null) mend(screen);
        awaitReady(tab);
    }

    /** What was pressed on a page that gave way meanwhile is given or not: either is right. */
    private void give(Page tab, int grade) {
        try {
            given.add(LongDeck.give(tab, grade) + " " + grade);
        } catch (PlaywrightException e) {
            awaitReady(tab);
            LongDeck.pressed(tab).ifPresent(card -> perhaps.add(card + " " + grade));
            assertThat(perhaps).as(e.getMessage()).hasSizeLessThan(MOST_GIVING_WAY);
        }
    }

    @Test
    void no_answer_is_lost_and_none_is_doubled() {
        try (Screen screen = new Screen(app, Kind.DESKTOP).as(LongDeck.learner(app, NUMBERS))) {
            List<Page> tabs = List.of(screen.page, screen.tab());
            for (Page tab : tabs) {
                tab.navigate(app.at("/review").toString());
                awaitReady(tab);
                tab.route(AHEAD, this::loseWord);
            }
            LongDeck.awaitKept(screen);
            while (given.size() < ANSWERS) {
                Page tab = tabs.get(random.nextInt(tabs.size()));
                disturb(screen, tab);
                awaitCard(screen, tab);
                give(tab, oneIn(3) ? 2 : 4);
            }
            mend(screen);
            awaitNothingWaits(screen);
            List<String> others = new ArrayList<>(LongDeck.stored(app));
            for (String answer : given)
                assertThat(others.remove(answer)).as(answer).isTrue();
            for (String answer : others)
                assertThat(perhaps.remove(answer)).as(answer).isTrue();
            assertThat(gradedOfEachCard()).containsOnly(1);
        }
    }
}
