package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner reads about the day: how much is left, for how long, and when cards come back. */
final class HomePageTest {

    private RunningApp app;
    private PlainBrowser browser;
    private Reply at;

    @BeforeEach
    void firstCard() {
        app = RunningApp.onSqlite();
        browser = app.browser();
        at = browser.open("/").press("form[action=/try] button");
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private void answer() {
        at = at.press(at.has("button.choice") ? "button.choice" : "main button.large")
                .press("button[name=grade][value='4']");
    }

    @Test
    void one_card_left_open_over_a_coffee_does_not_make_the_day_long() {
        app.clock().advance(Duration.ofMinutes(10));
        answer();
        assertThat(browser.get("/").heading()).isEqualTo("6 cards, about 1 minute");
        assertThat(browser.get("/progress").text()).contains("8 seconds an answer, a guess");
    }

    @Test
    void cards_that_are_all_set_aside_do_not_come_back() {
        while (at.has("main.review")) answer();
        assertThat(browser.get("/").text()).contains("The next 7 cards come back tomorrow.");
        app.database()
                .write(tx -> tx.handle()
                        .execute("insert into card_marks (learner_id, card_id, suspended)"
                                + " select learner_id, card_id, true from schedules"));
        assertThat(browser.get("/").text()).contains("All done for today").doesNotContain("come back");
        assertThat(browser.get("/review").text()).contains("7 cards in").doesNotContain("come back");
        assertThat(browser.get("/progress").text()).contains("Nothing is due in the next 30 days.");
    }

    @Test
    void who_shares_a_deck_promises_no_other_pace() {
        String share = "/share/" + new Cast(app).code;
        for (int i = 0; i < 7; i++) {
            app.clock().advance(Duration.ofMinutes(1));
            answer();
        }
        assertThat(browser.get(share).text()).contains("about 1 minute");
        app.clock().advance(Duration.ofDays(1));
        at = browser.open("/review");
        for (int i = 0; i < 3; i++) {
            app.clock().advance(Duration.ofMinutes(1));
            answer();
        }
        assertThat(browser.get(share).text()).contains("about 2 minutes");
        assertThat(browser.get("/").heading()).isEqualTo("4 cards, about 4 minutes");
        assertThat(app.browser().get(share).text()).contains("about 1 minute");
    }
}
