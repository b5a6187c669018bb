package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hebb.browser.Screen.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A long time without network, by the browser's own clock: the tries become rare, and nothing is late afterwards. */
final class LongOfflineTest extends ScriptedReview {

    private static final int MINUTES = 60;
    private static final int EVERY = 5;
    private static final int MOST_AFTER = 3;

    /** More than the cards that a page asks for at first. */
    private static final int MORE_THAN_FIRST = 22;

    /** What passes by the browser's clock between two looks at the network, in milliseconds. */
    private static final int STEP = 30_000;

    /** The network and the browser's own database take their own time. */
    private static void pass(Page page, int minutes, AtomicInteger tries) {
        for (int i = 0; i < minutes * 60_000 / STEP; i++) {
            int before = tries.get();
            page.clock().runFor(STEP);
            for (int wait = 0; wait < 30 && tries.get() == before; wait++) page.waitForTimeout(30);
        }
    }

    private List<Integer> minutesBetweenAnswers() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery(
                                "select (answered_at - lag(answered_at) over (order by answered_at) + 30000) / 60000"
                                        + " from reviews order by answered_at")
                        .mapTo(Integer.class)
                        .list());
    }

    @Test
    void after_an_hour_everything_arrives_in_order() {
        try (Screen screen = new Screen(app, Kind.DESKTOP).as(LongDeck.learner(app, 60))) {
            screen.page.clock().install();
            screen.open("/review").ready();
            AtomicInteger tries = new AtomicInteger();
            screen.page.route("**/health/live", route -> {
                tries.incrementAndGet();
                route.abort();
            });
            screen.page.route(AHEAD, Route::abort);
            List<String> given = new ArrayList<>();
            for (int minute = 0; minute < MINUTES; minute += EVERY) {
                int grade = minute % 2 == 0 ? 4 : 2;
                given.add(LongDeck.give(screen.page, grade) + " " + grade);
                pass(screen.page, EVERY, tries);
            }
            assertThat(answered()).isZero();
            // Every half minute, and once for each answer.
            assertThat(tries.get()).isBetween(MINUTES, 3 * MINUTES);
            screen.page.unroute("**/health/live");
            screen.page.unroute(AHEAD);
            for (int i = 0; i < MOST_AFTER && answered() == 0; i++) pass(screen.page, 1, tries);
            awaitStored(screen, given.size());
            assertThat(LongDeck.stored(app)).isEqualTo(given);
            assertThat(minutesBetweenAnswers().subList(1, given.size())).containsOnly(EVERY);
            awaitNothingWaits(screen);
        }
    }

    @Test
    void who_comes_back_with_many_answers_is_asked_the_next_card() {
        try (Screen screen = new Screen(app, Kind.DESKTOP).as(LongDeck.learner(app, 60))) {
            screen.open("/review").ready();
            LongDeck.awaitKept(screen);
            screen.offline(true);
            Set<String> given = new HashSet<>();
            for (int i = 0; i < MORE_THAN_FIRST; i++) given.add(LongDeck.give(screen.page, 4));
            losePosts(screen.page);
            screen.offline(false);
            screen.open("/review").ready();
            assertThat(card(screen.page)).isNotNull();
            assertThat(given).hasSize(MORE_THAN_FIRST).doesNotContain(card(screen.page));
            assertThat(screen.heading()).isEqualTo("Card " + (MORE_THAN_FIRST + 1) + " of 60");
            screen.page.unroute(AHEAD);
            awaitStored(screen, MORE_THAN_FIRST);
        }
    }
}
