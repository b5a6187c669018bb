package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.storage.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redo with plain forms, across the whole sitting. */
final class RedoTest {

    private static final String UNDO = "form[action=/review/undo] button:not([hidden])";
    private static final String REDO = "form[action=/review/redo] button:not([hidden])";

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();

    @BeforeEach
    void begin() {
        browser.open("/").press("form[action=/try] button");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Reply answer(Reply at, int grade) {
        app.clock().advance(Duration.ofSeconds(5));
        Reply answer = at.press(at.has("button.choice") ? "button.choice" : "main button.large");
        return answer.press("button[name=grade][value=" + grade + "]");
    }

    private List<String> log() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select kind || ' ' || coalesce(grade, -1) from reviews order by received_at")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void what_was_undone_comes_back_in_order_also_after_a_restart() {
        Reply first = browser.open("/review");
        assertThat(first.has(REDO)).isFalse();
        Reply third = answer(answer(first, 4), 5);
        assertThat(third.has(REDO)).isFalse();
        Reply undone = third.press(UNDO).press(UNDO);
        assertThat(undone.heading()).isEqualTo("Card 1 of 7");
        assertThat(undone.has(UNDO)).isFalse();
        app.restart();
        Reply again = browser.open("/review");
        assertThat(again.press(REDO).heading()).isEqualTo("Card 2 of 7");
        Reply back = browser.open("/review").press(REDO);
        assertThat(back.heading()).isEqualTo("Card 3 of 7");
        assertThat(back.has(REDO)).isFalse();
        assertThat(log()).containsExactly("GRADED 4", "GRADED 5", "VOID -1", "VOID -1", "GRADED 4", "GRADED 5");
    }

    @Test
    void the_finished_page_undoes_and_the_review_finishes_again() {
        Reply at = browser.open("/review");
        while (!at.heading().equals("Done for today")) at = answer(at, 4);
        Reply last = at.press(UNDO);
        assertThat(last.heading()).isEqualTo("Card 7 of 7");
        Reply done = last.press(REDO);
        assertThat(done.heading()).isEqualTo("Done for today");
        assertThat(done.has(REDO)).isFalse();
        assertThat(done.press(UNDO).heading()).isEqualTo("Card 7 of 7");
    }

    @Test
    void the_finished_page_redoes_what_another_deck_left_to_redo() {
        String deck = browser.open("/review").value("deck");
        Reply at = browser.open("/review?deck=" + deck);
        while (!at.heading().equals("Done for today")) at = answer(at, 4);
        Reply last = at.press(UNDO);
        app.database()
                .write(tx ->
                        tx.handle().execute("""
                insert into card_marks (learner_id, card_id, suspended)
                select l.learner_id, ?, true from learner_decks l""", Ids.parse(last.value("card")).orElseThrow()));
        Reply finished = browser.open("/review?deck=" + deck);
        assertThat(finished.heading()).isEqualTo("Done for today");
        assertThat(finished.press(REDO).has(REDO)).isFalse();
        assertThat(log()).endsWith("GRADED 4", "VOID -1", "GRADED 4");
    }

    @Test
    void a_page_that_is_behind_is_told_kindly_and_nothing_is_done() {
        Reply undone = answer(browser.open("/review"), 4).press(UNDO);
        answer(browser.open("/review"), 2);
        Reply late = undone.press(REDO);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.heading()).isEqualTo("This answer cannot be brought back any more");
        Reply twice = answer(browser.open("/review"), 4).press(UNDO);
        assertThat(twice.pressOnce(REDO).status()).isEqualTo(303);
        assertThat(twice.pressOnce(REDO).status()).isEqualTo(303);
        assertThat(log()).containsExactly("GRADED 4", "VOID -1", "GRADED 2", "GRADED 4", "VOID -1", "GRADED 4");
    }

    @Test
    void a_card_that_left_and_a_day_that_is_over_refuse_it() {
        Reply undone = answer(browser.open("/review"), 4).press(UNDO);
        app.database().write(tx -> tx.handle().execute("update cards set retired_at = 1"));
        Reply gone = undone.pressOnce(REDO);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.heading()).isEqualTo("This card has left its deck");
        app.database().write(tx -> tx.handle().execute("update cards set retired_at = null"));
        app.clock().advance(Duration.ofDays(1));
        assertThat(undone.pressOnce(REDO).status()).isEqualTo(409);
        assertThat(browser.post("/review/redo", Map.of("answer", "x")).status()).isEqualTo(400);
        assertThat(log()).containsExactly("GRADED 4", "VOID -1");
    }
}
