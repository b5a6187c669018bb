package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    private final Random random = new Random(20260302);
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

    private static void awaitReady(Page tab) {
        tab.waitForFunction(
                "() => document.body.dataset.ready === 'yes' && document.querySelector('main').dataset.card");
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
        if (oneIn(40) && !without) {
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
        if (card(tab) != null) return;
        mend(screen);
        awaitReady(tab);
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
            List<String> given = new ArrayList<>();
            while (given.size() < ANSWERS) {
                Page tab = tabs.get(random.nextInt(tabs.size()));
                disturb(screen, tab);
                awaitCard(screen, tab);
                int grade = oneIn(3) ? 2 : 4;
                given.add(LongDeck.give(tab, grade) + " " + grade);
            }
            mend(screen);
            awaitStored(screen, ANSWERS);
            assertThat(LongDeck.stored(app)).containsExactlyInAnyOrderElementsOf(given);
            assertThat(gradedOfEachCard()).containsOnly(1);
            awaitSent(screen);
            assertThat(waiting(screen)).isEmpty();
        }
    }
}
