package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Dump;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practice with plain forms, as a guest of the small deck of seven cards goes through it. */
final class PracticePagesTest {

    private static final String START = "form[action=/practice] button";
    private static final String NEXT = ".review-actions button.large";

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();

    @BeforeEach
    void learnTheDeck() {
        var unused = browser.open("/").press("form[action=/try] button");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Reply begin() {
        return browser.open("/practice").press(START);
    }

    private Reply beginExam() {
        Map<String, String> fields = fields(browser.open("/practice"), "form[action=/practice] input");
        fields.put("from", "all");
        fields.put("exam", "on");
        return browser.post("/practice", fields).follow();
    }

    private static Map<String, String> fields(Reply page, String css) {
        Map<String, String> fields = new HashMap<>();
        page.document().select(css).forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.remove("csrf");
        return fields;
    }

    private static boolean isQuestion(Reply page) {
        return page.heading().startsWith("Question ");
    }

    /** Answers a question of any kind; a choice wrongly by its first option, or by none. */
    private static Reply answer(Reply question, String knew) {
        if (question.has("button.choice"))
            return question.press("button.choice").press(NEXT);
        if (question.has("input.choice, .choices input"))
            return question.press(".card button.large").press(NEXT);
        return question.press(NEXT).press("button[name=knew][value=" + knew + "]");
    }

    private static Reply finish(Reply question, String knew) {
        Reply at = question;
        while (isQuestion(at)) at = answer(at, knew);
        return at;
    }

    private List<String> learning() {
        return Dump.of(app.database()).stream()
                .filter(line -> line.matches("(reviews|schedules|card_marks|learner_decks) .*"))
                .toList();
    }

    @Test
    void a_quiz_asks_every_card_and_tells_how_it_went() {
        browser.open("/review").press(NEXT).press(".grade.good");
        List<String> before = learning();
        List<String> headings = new ArrayList<>();
        Reply at = begin();
        while (isQuestion(at)) {
            headings.add(at.heading());
            assertThat(at.has(".card-back, .card-source, .choice.right")).isFalse();
            app.clock().advance(Duration.ofSeconds(20));
            at = answer(at, "yes");
        }
        assertThat(headings).hasSize(7).startsWith("Question 1 of 7").endsWith("Question 7 of 7");
        assertThat(at.heading()).endsWith(" of 7 right");
        assertThat(at.document().select("ol.rows > li")).hasSize(7);
        assertThat(at.text())
                .contains("Long-term potentiation", "Salience network", "You answered: nothing", "I knew it")
                .contains("Source: Notes on synapses, “Strength”", "minutes 2")
                .contains("Repeat the ones I missed", "Once more");
        assertThat(learning()).hasSizeGreaterThan(2).isEqualTo(before);
    }

    @Test
    void a_choice_is_marked_at_once_and_what_one_knew_is_ones_own_word() {
        Reply at = begin();
        List<String> notes = new ArrayList<>();
        while (isQuestion(at)) {
            if (at.has("button.choice")) {
                String text = at.select("button.choice").text();
                Reply marked = at.press("button.choice");
                notes.add(marked.select(".grade-note").text());
                boolean right = text.contains("Salience network");
                assertThat(marked.select(".grade-note").text())
                        .isEqualTo(right ? "That is right." : "Not this time. The right answer stands above.");
                assertThat(marked.select(".choice.right").text()).contains("Salience network");
                at = marked.press(NEXT);
            } else at = answer(at, "no");
        }
        assertThat(notes).hasSize(1);
        assertThat(at.text()).contains("I missed it");
        Reply again = at.press("form[action$=/repeat] button");
        assertThat(again.heading()).matches("Question 1 of [67]");
    }

    @Test
    void the_same_answer_sent_again_changes_nothing_and_goes_on() {
        Reply question = begin();
        String quiz = question.address().getPath();
        while (question.has(".choices")) question = answer(question, "yes");
        Map<String, String> fields = fields(question.press(NEXT), "form[action$=/answers] input");
        fields.put("knew", "yes");
        Reply first = browser.post(quiz + "/answers", fields);
        List<String> stored = Dump.of(app.database());
        fields.put("knew", "no");
        app.clock().advance(Duration.ofSeconds(3));
        Reply second = browser.post(quiz + "/answers", fields);
        assertThat(second.location()).isEqualTo(first.location()).contains(quiz);
        assertThat(Dump.of(app.database())).isEqualTo(stored);
        assertThat(isQuestion(second.follow()) || second.follow().heading().endsWith("right"))
                .isTrue();
    }

    @Test
    void a_quiz_waits_to_be_gone_on_with_and_survives_a_restart() {
        Reply second = answer(begin(), "yes");
        String front = second.select(".card-front").text();
        String options = second.document().select(".choices").text();
        app.restart();
        Reply practice = browser.open("/practice");
        assertThat(practice.text()).contains("1 of 7 answered. Starting another one ends it.");
        Reply back = practice.press("a[href^=/practice/]");
        assertThat(back.heading()).isEqualTo("Question 2 of 7");
        assertThat(back.select(".card-front").text()).isEqualTo(front);
        assertThat(back.document().select(".choices").text()).isEqualTo(options);
        begin();
        assertThat(browser.open("/practice").text()).contains("0 of 7 answered", "of 1 right");
        assertThat(browser.get(back.address().getPath()).location())
                .contains(back.address().getPath() + "/result");
    }

    @Test
    void it_can_be_ended_at_any_time() {
        Reply ended = answer(begin(), "yes").press("form[action$=/end] button");
        assertThat(ended.heading()).endsWith(" of 1 right");
        assertThat(ended.text()).contains("left out 6");
        Reply nothing = begin().press("form[action$=/end] button");
        assertThat(nothing.heading()).isEqualTo("Nothing answered");
        assertThat(nothing.press(".actions form button").heading()).isEqualTo("Question 1 of 7");
    }

    @Test
    void an_exam_tells_nothing_before_its_end() {
        Reply at = beginExam();
        String quiz = at.address().getPath();
        int written = 0;
        while (isQuestion(at)) {
            String number = at.value("question");
            assertThat(at.has(".card-hint")).isFalse();
            assertThat(browser.get(quiz + "/answer?question=" + number).location())
                    .contains(quiz);
            assertThat(browser.get(quiz + "/result").location()).contains(quiz);
            Map<String, String> fields = fields(at, "form[action$=/answers] input[type=hidden]");
            if (at.has(".choices")) fields.put("choice", "1");
            else fields.put("response", "<b>gap</b> " + ++written);
            at = browser.post(quiz + "/answers", fields).follow();
            assertThat(at.has(".grade-note, .choice.right")).isFalse();
            if (isQuestion(at)) {
                assertThat(browser.get(quiz + "/answer?question=" + number).location())
                        .contains(quiz);
            }
        }
        assertThat(written).isEqualTo(5);
        assertThat(at.heading()).isEqualTo("Now compare");
        assertThat(at.text()).contains("5 answers of yours wait", "You wrote: <b>gap</b> 1", "Long-term potentiation");
        judge(at, quiz);
    }

    private void judge(Reply compare, String quiz) {
        Map<String, String> said = new HashMap<>();
        compare.document().select("input[type=radio][value=yes]").forEach(radio -> said.put(radio.attr("name"), "yes"));
        assertThat(said).hasSize(5);
        said.replace(said.keySet().iterator().next(), "no");
        Reply judged = browser.post(quiz + "/judge", said).follow();
        // Of the two choices, one is right with its second option.
        assertThat(judged.heading()).isEqualTo("5 of 7 right");
        said.replaceAll((question, knew) -> "no");
        assertThat(browser.post(quiz + "/judge", said).follow().heading()).isEqualTo("5 of 7 right");
        assertThat(browser.open("/practice").text()).contains("5 of 7 right", "exam", "Repeat 2 missed");
    }

    @Test
    void what_was_missed_can_be_repeated_from_the_list_of_results() {
        Reply result = finish(begin(), "no");
        assertThat(result.heading()).matches("[01] of 7 right");
        Reply practice = browser.open("/practice");
        assertThat(practice.text()).contains("today · All cards of these decks");
        Reply again = practice.press("form[action$=/repeat] button");
        assertThat(again.heading()).matches("Question 1 of [67]");
        assertThat(finish(again, "yes").text()).contains("I knew it");
        assertThat(browser.open("/practice").text()).contains("Cards I missed in a quiz");
    }

    @Test
    void the_result_says_in_which_language_the_cards_are() {
        String address = finish(begin(), "yes").address().getPath();
        browser.post("/settings", Map.of("zone", "UTC", "language", "DE"));
        Reply result = browser.open(address);
        assertThat(result.document().select("html").attr("lang")).isEqualTo("de");
        assertThat(result.document().select("main li .row-title").eachAttr("lang"))
                .hasSize(7)
                .containsOnly("en");
        assertThat(result.document().select("main li .right-answer").eachAttr("lang"))
                .isNotEmpty()
                .containsOnly("en");
    }

    @Test
    void without_a_deck_the_page_leads_to_one() {
        Reply empty = new Cast(app).guest.browser().open("/practice");
        assertThat(empty.heading()).isEqualTo("Nothing to practise yet");
        assertThat(empty.press(".empty a").heading()).isEqualTo("Decks");
        assertThat(empty.has("form[action=/practice]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "questions, 4, Please choose a whole number of questions from 5 to 100.",
        "questions, 101, Please choose a whole number of questions from 5 to 100.",
        "questions, many, Please choose a whole number of questions from 5 to 100.",
        "days, 0, Please choose a whole number of days from 1 to 365.",
        "deck, 0000000000001, Please choose at least one of your decks.",
        "deck, nonsense, Please choose at least one of your decks.",
        "from, forgotten, There are no such cards in these decks just now. Please choose others.",
    })
    void bad_input_gets_one_clear_sentence_and_what_was_typed_stays(String field, String value, String sentence) {
        Map<String, String> fields = fields(browser.open("/practice"), "form[action=/practice] input");
        fields.put("from", "forgotten");
        fields.put(field, value);
        Reply refused = browser.post("/practice", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).isEqualTo(sentence);
        assertThat(refused.select("[name=from][checked]").attr("value")).isEqualTo("forgotten");
        if (!field.equals("deck"))
            assertThat(refused.has("[name=deck][checked]")).isTrue();
        if (field.equals("questions")) assertThat(refused.value("questions")).isEqualTo(value);
        assertThat(Dump.of(app.database())).noneMatch(line -> line.startsWith("quiz_"));
    }

    @Test
    void where_cards_have_tags_one_may_be_chosen() {
        assertThat(browser.open("/practice").has("select[name=tag]")).isFalse();
        Cast cast = new Cast(app);
        app.database()
                .write(tx -> tx.handle()
                        .execute(
                                "update cards set content = ? where id = ?",
                                "Q: Moss?\nA: A plant.\n@tags: plants",
                                cast.card.value()));
        PlainBrowser ann = cast.ann.browser();
        Reply form = ann.open("/practice");
        assertThat(form.document().select("[name=tag] option").eachText()).containsExactly("Any", "plants");
        Map<String, String> fields = fields(form, "form[action=/practice] input[type=number]");
        fields.putAll(Map.of("deck", Cast.text(cast.deck), "from", "all", "tag", "plants"));
        Reply question = ann.post("/practice", fields).follow();
        assertThat(question.heading()).isEqualTo("Question 1 of 1");
        assertThat(question.select(".card-front").text()).isEqualTo("Moss?");
    }

    @Test
    void no_deck_at_all_is_told_too() {
        Reply refused = browser.post("/practice", Map.of("from", "all", "questions", "20", "days", "7"));
        assertThat(refused.select("[role=alert]").text()).isEqualTo("Please choose at least one of your decks.");
    }

    @Test
    void an_answer_that_says_nothing_is_refused_and_a_question_that_is_not_there_not_found() {
        Reply question = begin();
        String quiz = question.address().getPath();
        while (question.has(".choices")) question = answer(question, "yes");
        Map<String, String> fields = Map.of("question", question.value("question"), "knew", "maybe");
        assertThat(browser.post(quiz + "/answers", fields).status()).isEqualTo(400);
        for (String number : List.of("0", "8", "x", "")) {
            assertThat(browser.post(quiz + "/answers", Map.of("question", number, "knew", "yes"))
                            .status())
                    .isEqualTo(404);
            assertThat(browser.get(quiz + "/answer?question=" + number).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_answer_to_a_later_question_is_not_told() {
        String quiz = begin().address().getPath();
        for (int later = 2; later <= 7; later++) {
            assertThat(browser.get(quiz + "/answer?question=" + later).location())
                    .contains(quiz);
        }
    }

    @Test
    void a_quiz_of_somebody_else_looks_like_one_that_is_not_there() {
        String quiz = begin().address().getPath();
        PlainBrowser other = new Cast(app).ann.browser();
        for (String path : List.of("", "/answer?question=1", "/result")) {
            Reply theirs = other.get(quiz + path);
            Reply nobodys = other.get("/practice/0000000000001" + path);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.text()).isEqualTo(nobodys.text());
        }
        for (String path : List.of("/answers", "/end", "/judge", "/repeat")) {
            assertThat(other.post(quiz + path, Map.of("question", "1", "knew", "yes"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_way_to_it_is_shown_to_those_who_have_cards() {
        assertThat(browser.open("/").select(".site-nav").text()).contains("Practice");
        assertThat(app.browser().open("/").select(".site-nav").text()).doesNotContain("Practice");
        assertThat(browser.open("/practice").select("[aria-current=page]").text())
                .isEqualTo("Practice");
    }
}
