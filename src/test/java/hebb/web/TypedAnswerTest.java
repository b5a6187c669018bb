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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are typed, with plain forms, of every kind of card. */
final class TypedAnswerTest {

    private static final String FILE = """
            ---
            title = "Words"
            language = "de-AT"
            ---
            Q: Nerve cell
            A: das Neuron
            @id: neuron
            @accept: Nervenzelle | Ganglienzelle
            @hint: Fast wie auf Englisch.
            @reversed: yes

            C: Ein [Axon] endet an der [präsynaptischen] Membran.
            @id: axon

            Q: What does it do?
            A: It strengthens **it**, and signals cross more effectively for a long time afterwards.
            @id: long

            M: Welche sind rund?
            - [x] Kugel
            - [ ] Würfel
            - [x] Kreis
            @id: round
            @hint: Ohne Ecken.
            """;

    private static final String CHECK = ".typing .primary";
    private static final String UNKNOWN = "button[name=known]";
    private static final String CLAIM = "button[name=claim]";

    private final RunningApp app = RunningApp.onSqlite();
    private PlainBrowser browser;
    private OwnDeck deck;

    @BeforeEach
    void learnTheDeckByTyping() {
        deck = new OwnDeck(app, FILE).ask("TYPED");
        browser = deck.browser;
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** The question of one side of a card, wherever it stands in the queue. */
    private Reply question(String key, int side) {
        Reply at = browser.open(address(key, side));
        assertThat(at.value("card")).isEqualTo(at.address().getQuery().replaceAll(".*card=([^&]*).*", "$1"));
        return at;
    }

    private String address(String key, int side) {
        long card = app.database()
                .read(tx -> tx.handle()
                        .createQuery("select id from cards where card_key = ? and side = ?")
                        .bind(0, key)
                        .bind(1, side)
                        .mapTo(Long.class)
                        .one());
        return "/review?card=" + Ids.text(card);
    }

    private static Reply type(Reply question, String typed) {
        return question.press(CHECK, Map.of("typed", typed));
    }

    private static String proposed(Reply answer) {
        return answer.document().select(".grade.proposed").attr("value");
    }

    private Map<String, Object> logged() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select modality, response, correct, grade from reviews order by received_at desc")
                        .mapToMap()
                        .list()
                        .get(0));
    }

    @Test
    void the_field_says_what_is_typed_into_it() {
        Reply question = question("neuron", 1);
        assertThat(question.body()).doesNotContain("Nervenzelle", "das Neuron");
        assertThat(question.select("#typed").attributes().asList())
                .extracting(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .contains(
                        "lang=de-AT",
                        "dir=auto",
                        "autocomplete=off",
                        "autocapitalize=off",
                        "spellcheck=false",
                        "enterkeyhint=go",
                        "autofocus=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"das Neuron", " NEURON. ", "nervenzelle", "die Ganglienzelle"})
    void a_right_answer_is_kept_as_it_was_typed(String typed) {
        Reply answer = type(question("neuron", 1), typed);
        assertThat(answer.select(".card-back").text()).isEqualTo("das Neuron");
        assertThat(answer.select(".typed").text())
                .contains("You typed " + typed.strip(), "Nervenzelle · Ganglienzelle");
        assertThat(answer.has(".typed del, .typed ins")).isFalse();
        assertThat(proposed(answer)).isEqualTo("4");
        assertThat(answer.select(".grade[autofocus]").attr("value")).isEqualTo("4");
        answer.press("button[value=4]");
        assertThat(logged())
                .containsEntry("modality", "TYPED")
                .containsEntry("response", typed.strip())
                .containsEntry("correct", 1)
                .containsEntry("grade", 4);
    }

    @Test
    void a_slip_is_shown_letter_by_letter_in_words_too_and_forgiven() {
        Reply answer = type(question("neuron", 1), "Nerfenzelle");
        assertThat(answer.select(".typed del").text()).isEqualTo("too much: f;");
        assertThat(answer.select(".typed ins").text()).isEqualTo("missing: v;");
        assertThat(answer.select("#note").text())
                .isEqualTo("Right but for a slip of the keys, so “Good” is suggested. You decide.");
        assertThat(proposed(answer)).isEqualTo("4");
        answer.press("button[value=4]");
        assertThat(logged()).containsEntry("correct", 1);
    }

    @Test
    void accents_are_shown_and_forgiven() {
        Reply answer = type(question("axon", 2), "prasynaptischen");
        assertThat(answer.select("#note").text()).startsWith("Right but for the accents");
        assertThat(answer.select(".typed ins").text()).isEqualTo("missing: ä;");
        assertThat(type(question("axon", 2), "praesynaptischen").select("#note").text())
                .startsWith("Right but for the accents");
    }

    @Test
    void a_wrong_answer_is_again_unless_its_learner_knows_better() {
        Reply wrong = type(question("neuron", 1), "Synapse");
        assertThat(wrong.select("#note").text()).startsWith("This is not what was expected");
        assertThat(proposed(wrong)).isEqualTo("2");
        assertThat(wrong.select(".typed").text()).startsWith("You typed Synapse Also accepted");
        assertThat(type(question("neuron", 1), "Nervenfell").select(".typed").text())
                .contains("Letter by letter Nerven");
        assertThat(wrong.select(CLAIM).text()).isEqualTo("I was right");
        Reply right = wrong.press(CLAIM);
        assertThat(right.select("#note").text()).startsWith("You say it was right, so “Good”");
        assertThat(proposed(right)).isEqualTo("4");
        assertThat(right.select(".typed").text()).contains("Synapse");
        assertThat(right.press(CLAIM).select("#note").text()).startsWith("You say it was wrong, so “Again”");
        right.press("button[value=4]");
        // The log keeps what the judge said: that is what can be compared between learners.
        assertThat(logged())
                .containsEntry("correct", 0)
                .containsEntry("grade", 4)
                .containsEntry("response", "Synapse");
    }

    @Test
    void who_does_not_know_sees_the_answer() {
        for (Reply answer : List.of(
                question("neuron", 1).press(UNKNOWN, Map.of("typed", "Neuron")), type(question("neuron", 1), "  "))) {
            assertThat(answer.select(".card-back").text()).isEqualTo("das Neuron");
            assertThat(answer.select("#note").text()).startsWith("Nothing was typed, so “Again”");
            assertThat(proposed(answer)).isEqualTo("2");
            assertThat(answer.select(".typed").text()).doesNotContain("You typed");
        }
        question("neuron", 1).press(UNKNOWN).press("button[value=2]");
        assertThat(logged()).containsEntry("response", "").containsEntry("correct", 0);
    }

    @Test
    void a_hint_keeps_what_was_typed_and_makes_it_hard() {
        Reply hinted = question("neuron", 1).press("[data-key=h]", Map.of("typed", "Neu"));
        assertThat(hinted.select(".card-hint").text()).contains("Fast wie auf Englisch.");
        assertThat(hinted.value("typed")).isEqualTo("Neu");
        assertThat(hinted.has("[data-key=h]")).isFalse();
        Reply right = type(hinted, "Neuron");
        assertThat(proposed(right)).isEqualTo("3");
        assertThat(right.select("#note").text()).startsWith("The hint helped, so “Hard”");
        Reply wrong = type(hinted, "Synapse");
        assertThat(proposed(wrong)).isEqualTo("2");
        assertThat(proposed(wrong.press(CLAIM))).isEqualTo("3");
        assertThat(hinted.press("form[action$=/star] button").has(".card-hint")).isTrue();
    }

    @Test
    void a_hint_opens_for_its_own_card_alone() {
        String gone = address("neuron", 1);
        question("neuron", 1).press(UNKNOWN).press("button[value=4]");
        Reply next = browser.open(gone + "&hint=shown&typed=Neuron&modality=TYPED");
        assertThat(gone).doesNotContain(next.value("card"));
        assertThat(next.has(".card-hint")).isFalse();
        assertThat(next.has("#typed[value=Neuron]")).isFalse();
    }

    @Test
    void ticks_stay_when_the_hint_opens() {
        Reply hinted = question("round", 1).press("[data-key=h]", Map.of("choice", "2"));
        assertThat(hinted.document().select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("2");
        Reply right = browser.get(
                "/review/answer?seen=0&hint=shown&modality=CHOICE&choice=0&choice=2&card=" + hinted.value("card"));
        assertThat(proposed(right)).isEqualTo("3");
    }

    @Test
    void the_other_side_and_each_gap_are_typed_as_well() {
        assertThat(proposed(type(question("neuron", 2), "nerve cell"))).isEqualTo("4");
        assertThat(proposed(type(question("neuron", 2), "Nervenzelle"))).isEqualTo("2");
        Reply gap = type(question("axon", 1), "axon");
        assertThat(gap.select(".gap-filled").text()).isEqualTo("Axon");
        assertThat(gap.has(".card-back")).isFalse();
        assertThat(proposed(gap)).isEqualTo("4");
        assertThat(proposed(type(question("axon", 1), "präsynaptischen"))).isEqualTo("2");
    }

    @Test
    void long_answers_are_revealed_and_options_stay_options() {
        assertThat(question("long", 1).has("#typed")).isFalse();
        assertThat(question("long", 1).select(".review-actions button").text()).startsWith("Show the answer");
        assertThat(question("round", 1).document().select("input[type=checkbox]"))
                .hasSize(3);
    }

    @Test
    void a_choice_can_be_revealed() {
        deck.ask("REVEAL");
        Reply question = question("round", 1);
        assertThat(question.has(".choice")).isFalse();
        assertThat(question.body()).doesNotContain("Kugel", "Kreis");
        Reply answer = question.press(".review-actions button");
        assertThat(answer.document().select(".card-back p").eachText()).containsExactly("Kugel", "Kreis");
        assertThat(answer.text()).doesNotContain("Würfel");
        answer.press("button[value=4]");
        assertThat(logged()).containsEntry("modality", "REVEAL").doesNotContainEntry("correct", 0);
    }

    @Test
    void what_is_well_known_is_typed() {
        deck.ask("RISING");
        assertThat(question("neuron", 1).has("#typed")).isFalse();
        question("neuron", 1).press(".review-actions button").press("button[value=4]");
        app.database().write(tx -> tx.handle().execute("update schedules set interval_days = 20"));
        app.clock().advance(Duration.ofDays(1));
        assertThat(question("neuron", 1).has("#typed")).isFalse();
        app.database().write(tx -> tx.handle().execute("update schedules set interval_days = 21"));
        assertThat(question("neuron", 1).has("#typed")).isTrue();
    }

    @Test
    void another_wish_in_another_tab_does_not_change_the_question_on_the_page() {
        Reply typed = question("neuron", 1);
        deck.ask("AUTHOR");
        Reply answer = type(typed, "Neuron");
        assertThat(answer.select(".typed").text()).contains("Neuron");
        Reply revealed = question("neuron", 1);
        deck.ask("TYPED");
        assertThat(revealed.press(".review-actions button").has(".typed")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"neuron, CHOICE", "long, TYPED", "neuron, NONSENSE", "round, TYPED"})
    void a_card_is_not_marked_as_it_cannot_be_asked(String key, String modality) {
        Reply answer =
                browser.open(address(key, 1).replace("review?", "review/answer?seen=0&") + "&modality=" + modality);
        assertThat(answer.status()).isEqualTo(200);
        Map<String, String> fields = Map.of(
                "card",
                answer.value("card"),
                "id",
                answer.value("id"),
                "seen",
                "0",
                "grade",
                "4",
                "modality",
                modality,
                "typed",
                "x",
                "chosen",
                "0");
        assertThat(browser.post("/review/answers", fields).status()).isEqualTo(303);
        assertThat(logged()).containsEntry("modality", "REVEAL").containsEntry("response", null);
    }

    @Test
    void whatever_is_typed_is_kept_as_plain_text() {
        String wild = "<b>\u0000x</b>\r\n" + "é😀".repeat(900);
        Reply answer = question("neuron", 1).press(CHECK, Map.of("typed", wild.substring(0, 500)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>");
        Map<String, String> fields = Map.of(
                "card",
                answer.value("card"),
                "id",
                answer.value("id"),
                "seen",
                "0",
                "grade",
                "2",
                "modality",
                "TYPED",
                "typed",
                wild);
        assertThat(browser.post("/review/answers", fields).status()).isEqualTo(303);
        assertThat(String.valueOf(logged().get("response")))
                .startsWith("<b>x</b> é😀é😀")
                .hasSizeLessThanOrEqualTo(2_000);
    }
}
