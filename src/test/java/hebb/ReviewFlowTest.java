package hebb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily review with plain forms, as a guest of the small deck goes through it. */
final class ReviewFlowTest {

    private static final String DECK_OF_LEECHES = "/decks/%s?show=leech";
    private static final String REVEAL = "form.review-actions button";

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();
    private Reply first;

    @BeforeEach
    void openTheFirstCard() {
        first = browser.open("/").press("form[action=/try] button");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static String grade(int grade) {
        return "button[name=grade][value=" + grade + "]";
    }

    /** From a question of any kind to its answer. */
    private static Reply reveal(Reply question) {
        return question.press(question.has(".choices button") ? ".choices button" : ".card button.large, " + REVEAL);
    }

    private int reviews() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select count(*) from reviews")
                        .mapTo(Integer.class)
                        .one());
    }

    /** The fields of the answer page's form, to send them again or changed. */
    private static Map<String, String> fields(Reply answer) {
        Map<String, String> fields = new HashMap<>();
        answer.document()
                .select("form[action=/review/answers] input")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.remove("csrf");
        fields.put("grade", "4");
        return fields;
    }

    @Test
    void a_whole_sitting_asks_every_card_once_and_ends_with_its_figures() {
        Reply at = first;
        List<String> headings = new ArrayList<>();
        while (!at.heading().equals("Done for today")) {
            headings.add(at.heading());
            app.clock().advance(Duration.ofSeconds(20));
            at = reveal(at).press(grade(4));
        }
        assertThat(headings)
                .containsExactly(
                        "Card 1 of 7",
                        "Card 2 of 7",
                        "Card 3 of 7",
                        "Card 4 of 7",
                        "Card 5 of 7",
                        "Card 6 of 7",
                        "Card 7 of 7");
        assertThat(at.text()).contains("7 cards in 2 minutes", "7 of 7", "Nothing slipped away today.", "tomorrow, 7");
        assertThat(reviews()).isEqualTo(7);
        assertThat(browser.open("/").heading()).isEqualTo("All done for today");
        assertThat(browser.open("/review").heading()).isEqualTo("Done for today");
    }

    @Test
    void a_card_below_good_comes_back_until_it_reaches_it() {
        String front = first.select(".card-front").text();
        Reply at = reveal(first).press(grade(2));
        int others = 0;
        while (!at.select(".card-front").text().equals(front)) {
            at = reveal(at).press(grade(5));
            others++;
        }
        assertThat(others).isEqualTo(6);
        assertThat(at.heading()).isEqualTo("Card 7 of 7");
        assertThat(at.document().select("progress").attr("value")).isEqualTo("6");
        at = reveal(at).press(grade(3));
        assertThat(at.select(".card-front").text()).isEqualTo(front);
        at = reveal(at).press(grade(4));
        assertThat(at.heading()).isEqualTo("Done for today");
        assertThat(at.text()).contains("6 of 7", "Worth another look", front, "Source: Notes on synapses");
    }

    @Test
    void the_answer_and_its_source_are_on_the_page_only_after_the_reveal() {
        assertThat(first.body()).doesNotContain("Long-term potentiation", "Notes on synapses");
        Reply answer = reveal(first);
        assertThat(answer.select(".card-back").text()).isEqualTo("Long-term potentiation");
        assertThat(answer.select(".card-source").text()).isEqualTo("Source: Notes on synapses, “Strength”");
    }

    @Test
    void each_grade_shows_the_interval_that_it_gives() {
        assertThat(reveal(first).document().select(".grade").eachText())
                .containsExactly("Again 1 soon, 1 day", "Hard 2 soon, 1 day", "Good 3 1 day", "Easy 4 1 day");
    }

    @Test
    void the_hint_is_there_to_be_opened_and_counts_as_help() {
        assertThat(first.select("[data-key=h]").text()).isEqualTo("Hint");
        assertThat(first.body()).doesNotContain("Three words");
        Reply opened = first.press("[data-key=h]");
        assertThat(opened.select(".card-hint").text()).contains("Three words");
        assertThat(opened.has("[data-key=h]")).isFalse();
        assertThat(opened.value("shown")).isEqualTo(first.value("shown"));
        Reply answer = reveal(opened);
        assertThat(answer.document().select(".grade.proposed").eachAttr("value"))
                .containsExactly("3");
        assertThat(answer.select("#note").text()).isEqualTo("The hint helped, so “Hard” is suggested. You decide.");
        assertThat(reveal(first).has(".grade.proposed")).isFalse();
    }

    @Test
    void a_choice_is_marked_explained_and_its_grade_proposed() {
        Reply choice = first;
        while (!choice.has(".choices button")) choice = reveal(choice).press(grade(4));
        assertThat(choice.body()).doesNotContain("Serves demanding tasks");
        assertThat(choice.document().select(".choices button[value=0]").text()).contains("Executive");

        Reply wrong = choice.press(".choices button[value=0]");
        assertThat(wrong.select(".choice.wrong").text())
                .contains("Executive", "Serves demanding tasks.", "Your answer");
        assertThat(wrong.select(".choice.right").text()).contains("Salience network", "Right answer");
        assertThat(wrong.document().select(".grade.proposed").attr("value")).isEqualTo("2");
        assertThat(wrong.select("#note").text()).startsWith("The right answer is another one");

        Reply right = choice.press(".choices button[value=1]");
        assertThat(right.select(".choice.right").text()).contains("Your answer, and right");
        assertThat(right.document().select(".grade.proposed").attr("value")).isEqualTo("4");
        right.press(grade(5));
        Map<String, Object> row = app.database()
                .read(tx -> tx.handle()
                        .createQuery("select modality, correct, grade, response from reviews where modality = 'CHOICE'")
                        .mapToMap()
                        .one());
        assertThat(row).containsEntry("correct", 1).containsEntry("grade", 5);
        assertThat(String.valueOf(row.get("response"))).contains("Salience network");
    }

    @Test
    void several_right_options_are_ticked_and_checked_together() {
        Reply choice = first;
        while (!choice.has("input[type=checkbox]")) choice = reveal(choice).press(grade(4));
        assertThat(choice.text()).contains("More than one is right.");
        String query = "card=" + choice.value("card") + "&seen=0&shown=0&deck=";
        Reply half = browser.get("/review/answer?" + query + "&choice=0");
        assertThat(half.document().select(".grade.proposed").attr("value")).isEqualTo("2");
        assertThat(half.select("#note").text()).startsWith("Your ticks and the right answers differ, so “Again”");
        Reply both = browser.get("/review/answer?" + query + "&choice=0&choice=2");
        assertThat(both.document().select(".grade.proposed").attr("value")).isEqualTo("4");
    }

    @Test
    void a_choice_checked_with_nothing_ticked_is_a_wrong_answer_and_is_told_so() {
        Reply choice = first;
        while (!choice.has("input[type=checkbox]")) choice = reveal(choice).press(grade(4));
        Reply nothing = choice.press(".card button.large");
        assertThat(nothing.select("#note").text())
                .isEqualTo("Nothing was ticked, so “Again” is suggested. You decide.");
        assertThat(nothing.document().select(".grade.proposed").attr("value")).isEqualTo("2");
        assertThat(nothing.select(".grade[autofocus]").attr("value")).isEqualTo("2");
        nothing.press(grade(2));
        Map<String, Object> row = app.database()
                .read(tx -> tx.handle()
                        .createQuery("select correct, response from reviews where modality = 'CHOICE' and grade = 2")
                        .mapToMap()
                        .one());
        assertThat(row).containsEntry("correct", 0).containsEntry("response", "");
    }

    @Test
    void a_card_is_told_to_slip_away_when_its_eighth_lapse_happens_and_not_the_day_after() {
        String card = first.value("card");
        reveal(first).press(grade(4));
        app.clock().advance(Duration.ofDays(1));
        app.database().write(tx -> tx.handle().execute("update schedules set lapses = 7"));
        Reply due = browser.open("/review?card=" + card);
        assertThat(due.select("main").text()).doesNotContain("slipping away");
        reveal(due).press(grade(2));
        assertThat(browser.open("/review?card=" + card).select("main").text())
                .contains("This card keeps slipping away.");
        assertThat(browser.get(DECK_OF_LEECHES.formatted(first.value("deck"))).text())
                .contains("1 of 7 cards", "keeps slipping away");
        app.clock().advance(Duration.ofDays(1));
        Reply later = browser.open("/review?card=" + card);
        assertThat(later.select("main").text()).doesNotContain("slipping away");
        reveal(later).press(grade(2));
        assertThat(browser.open("/review?card=" + card).select("main").text()).doesNotContain("slipping away");
        app.database().write(tx -> tx.handle().execute("update schedules set lapses = 9"));
        assertThat(browser.get(DECK_OF_LEECHES.formatted(first.value("deck"))).text())
                .contains("1 of 7 cards");
    }

    @Test
    void the_same_answer_sent_ten_times_at_once_is_stored_once_and_answered_alike() throws Exception {
        Map<String, String> fields = fields(reveal(first));
        ExecutorService pool = Executors.newFixedThreadPool(10);
        List<Callable<Reply>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) calls.add(() -> browser.copy().post("/review/answers", fields));
        List<String> answers = new ArrayList<>();
        for (Future<Reply> reply : pool.invokeAll(calls)) {
            answers.add(reply.get().status() + " " + reply.get().location().orElse(""));
        }
        pool.shutdown();
        assertThat(answers)
                .hasSize(10)
                .containsOnly(answers.get(0))
                .allMatch(answer -> answer.startsWith("303 /review"));
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void another_answer_under_the_same_id_is_refused() {
        Map<String, String> fields = fields(reveal(first));
        browser.post("/review/answers", fields);
        fields.put("grade", "2");
        Reply reply = browser.post("/review/answers", fields);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.heading()).isEqualTo("This answer was sent before");
        assertThat(reply.press("form.review-actions button").heading()).isEqualTo("Card 2 of 7");
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void of_two_tabs_on_one_card_one_counts_and_the_other_is_told() {
        Reply one = reveal(first);
        Reply other = reveal(first);
        assertThat(one.pressOnce(grade(4)).status()).isEqualTo(303);
        Reply told = other.pressOnce(grade(2));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.heading()).isEqualTo("You have answered this card already");
        assertThat(told.text()).contains("That answer counts, and nothing is lost.");
        assertThat(first.pressOnce(REVEAL).status()).isEqualTo(409);
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void a_card_that_vanished_meanwhile_says_so_and_the_review_goes_on() {
        Reply answer = reveal(first);
        app.database().write(tx -> tx.handle().execute("update cards set retired_at = 1 where card_key = 'ltp'"));
        Reply gone = answer.pressOnce(grade(4));
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.heading()).isEqualTo("This card has left its deck");
        assertThat(first.pressOnce(REVEAL).status()).isEqualTo(410);
        assertThat(gone.press("form.review-actions button").heading()).isEqualTo("Card 1 of 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "-1", "3.5", "good", "４", "99999999999"})
    void a_grade_that_is_none_is_refused(String grade) {
        Map<String, String> fields = fields(reveal(first));
        fields.put("grade", grade);
        Reply reply = browser.post("/review/answers", fields);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.heading()).isEqualTo("There is no such grade");
        assertThat(reviews()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g", "null", "1-1-1-1-1"})
    void a_forged_id_is_refused(String id) {
        Map<String, String> fields = fields(reveal(first));
        fields.put("id", id);
        Reply reply = browser.post("/review/answers", fields);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.heading()).isEqualTo("This request could not be understood");
        assertThat(reviews()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"card, 404", "seen, 400"})
    void a_field_that_is_missing_is_refused(String name, int status) {
        Map<String, String> fields = fields(reveal(first));
        fields.remove(name);
        assertThat(browser.post("/review/answers", fields).status()).isEqualTo(status);
        assertThat(reviews()).isZero();
    }

    @Test
    void undo_takes_answers_back_one_by_one_also_from_the_finished_page_and_after_a_restart() {
        Reply at = first;
        while (!at.heading().equals("Done for today")) {
            app.clock().advance(Duration.ofSeconds(5));
            at = reveal(at).press(grade(4));
        }
        Reply last = at.press("form[action=/review/undo] button");
        assertThat(last.heading()).isEqualTo("Card 7 of 7");
        app.restart();
        Reply before = browser.open("/review").press("form[action=/review/undo] button");
        assertThat(before.heading()).isEqualTo("Card 6 of 7");
        assertThat(reviews()).isEqualTo(9);
        for (int i = 0; i < 5; i++) before = before.press("form[action=/review/undo] button");
        assertThat(before.heading()).isEqualTo("Card 1 of 7");
        assertThat(before.has("form[action=/review/undo] button:not([hidden])")).isFalse();
        assertThat(before.select(".card-front").text())
                .isEqualTo(first.select(".card-front").text());
    }

    @Test
    void a_guest_stays_the_same_person_through_a_restart() {
        reveal(first).press(grade(4));
        String cookie = browser.cookieLine();
        app.restart();
        Reply home = browser.open("/");
        assertThat(home.heading()).startsWith("6 cards");
        assertThat(home.text()).contains("Go on reviewing", "You are trying Hebb as a guest.");
        assertThat(browser.cookieLine()).isEqualTo(cookie);
        assertThat(browser.open("/review").heading()).isEqualTo("Card 2 of 7");
    }

    @Test
    void a_star_marks_the_card_and_leaves_it_where_it_is() {
        Reply starred = first.press("form[action$=/star] button");
        assertThat(starred.select("form[action$=/star] button").attr("aria-pressed"))
                .isEqualTo("true");
        assertThat(starred.select(".card-front").text())
                .isEqualTo(first.select(".card-front").text());
        assertThat(starred.press("form[action$=/star] button")
                        .select("form[action$=/star] button")
                        .attr("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void a_buried_card_is_back_tomorrow_and_a_suspended_one_is_not() {
        String buried = first.select(".card-front").text();
        Reply second = first.press("form[action$=/bury] button");
        assertThat(second.heading()).isEqualTo("Card 1 of 6");
        String suspended = second.select(".card-front").text();
        assertThat(second.press("form[action$=/suspend] button").heading()).isEqualTo("Card 1 of 5");
        app.clock().advance(Duration.ofDays(1));
        Reply tomorrow = browser.open("/review");
        assertThat(tomorrow.heading()).isEqualTo("Card 1 of 6");
        assertThat(tomorrow.select(".card-front").text()).isEqualTo(buried).isNotEqualTo(suspended);
    }

    @Test
    void a_deck_that_is_not_there_is_not_found() {
        for (String deck : List.of("0000000000001", "x", "1")) {
            Reply reply = browser.get("/review?deck=" + deck);
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.heading()).isEqualTo("There is nothing at this address");
        }
    }

    @Test
    void an_answer_carries_nobodys_account_but_the_sessions() {
        Map<String, String> fields = fields(reveal(first));
        fields.putAll(Map.of("learner", "1", "learner_id", "1", "kind", "DRILL", "studyDay", "1", "role", "ADMIN"));
        browser.post("/review/answers", fields);
        Map<String, Object> row = app.database()
                .read(tx -> tx.handle()
                        .createQuery(
                                "select r.kind, a.role, r.id from reviews r join accounts a on a.id = r.learner_id")
                        .mapToMap()
                        .one());
        assertThat(row).containsEntry("kind", "GRADED").containsEntry("role", "GUEST");
        assertThat(UUID.fromString(String.valueOf(row.get("id")))).hasToString(fields.get("id"));
    }
}
