package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.storage.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards without options of their own, asked among the answers of their neighbours: with plain forms and for the script. */
final class OfferedChoiceTest {

    private static final String FILE = """
            ---
            title = "Cells"
            language = "en"
            ---
            Q: What carries signals away?
            A: axon
            @id: axon
            @hint: It is long.

            Q: What receives them?
            A: dendrite
            @id: dendrite

            Q: What holds the nucleus?
            A: soma
            @id: soma

            Q: What insulates?
            A: myelin
            @id: myelin

            Q: What supports?
            A: glia
            @id: glia

            Q: What does it do?
            A: It strengthens **it**, and signals cross more effectively for a long time afterwards.
            @id: long

            C: Signals cross at the [synapse].
            @id: synapse

            M: Which are round?
            - [x] ball
            - [ ] cube
            @id: round
            """;

    private final RunningApp app = RunningApp.onSqlite();
    private PlainBrowser browser;
    private OwnDeck deck;

    @BeforeEach
    void learnTheDeckByChoosing() {
        deck = new OwnDeck(app, FILE).ask("CHOICE");
        browser = deck.browser;
    }

    @AfterEach
    void close() {
        app.close();
    }

    private String id(String key) {
        return Ids.text(app.database()
                .read(tx -> tx.handle()
                        .createQuery("select id from cards where card_key = ?")
                        .bind(0, key)
                        .mapTo(Long.class)
                        .one()));
    }

    private Reply question(String key) {
        return browser.open("/review?card=" + id(key));
    }

    private static List<String> options(Reply page) {
        return page.document().select(".choice > span").eachText();
    }

    private static Reply choose(Reply question, String option) {
        int at = options(question).indexOf(option);
        return question.press("button.choice[value=" + at + "]");
    }

    private static String another(Reply question, String answer) {
        return options(question).stream()
                .filter(option -> !option.equals(answer))
                .findFirst()
                .orElseThrow();
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
    void the_answer_stands_among_three_others_and_nothing_tells_which_it_is() {
        Reply question = question("axon");
        assertThat(options(question)).hasSize(4).contains("axon").doesNotHaveDuplicates();
        assertThat(List.of("axon", "dendrite", "soma", "myelin", "glia")).containsAll(options(question));
        assertThat(question.value("options")).isEqualTo(String.join("|", options(question)));
        assertThat(question.document().select(".choice").eachAttr("class")).containsOnly("choice");
        assertThat(options(question("axon"))).isEqualTo(options(question));
        Reply hinted = question.press("[data-key=h]");
        assertThat(hinted.has(".card-hint")).isTrue();
        assertThat(options(hinted)).isEqualTo(options(question));
    }

    @Test
    void the_right_one_is_shown_and_kept_in_the_log() {
        Reply answer = choose(question("axon"), "axon");
        assertThat(answer.select(".choice.right").text()).contains("axon", "Your answer, and right");
        assertThat(answer.has(".choice.wrong")).isFalse();
        assertThat(answer.select("#note").text()).startsWith("That is right, so “Good”");
        answer.press("button[value=4]");
        assertThat(logged())
                .containsEntry("modality", "CHOICE")
                .containsEntry("response", "axon")
                .containsEntry("correct", 1);
    }

    @Test
    void a_wrong_one_is_shown_beside_the_right_one_and_kept_in_its_words() {
        Reply question = question("axon");
        String other = another(question, "axon");
        Reply answer = choose(question, other);
        assertThat(answer.select(".choice.wrong").text()).contains(other, "Your answer");
        assertThat(answer.select(".choice.right").text()).contains("axon", "Right answer");
        assertThat(answer.document().select(".grade.proposed").attr("value")).isEqualTo("2");
        answer.press("button[value=2]");
        assertThat(logged())
                .containsEntry("modality", "CHOICE")
                .containsEntry("response", other)
                .containsEntry("correct", 0);
    }

    @Test
    void what_was_shown_is_what_is_marked_whatever_became_of_the_neighbours() {
        Reply question = question("axon");
        app.database().write(tx -> tx.handle().execute("update cards set retired_at = 1 where card_key <> 'axon'"));
        Reply answer = choose(question, "axon");
        assertThat(answer.document().select(".choice > span").eachText()).isEqualTo(options(question));
        answer.press("button[value=4]");
        assertThat(logged()).containsEntry("response", "axon").containsEntry("correct", 1);
    }

    @Test
    void a_card_that_was_rewritten_meanwhile_is_revealed_and_the_choice_is_kept_unmarked() {
        Reply question = question("axon");
        Reply asked = choose(question, "axon");
        app.database()
                .write(tx -> tx.handle()
                        .execute("update cards set content = 'Q: What carries?\nA: nerve fibre\n@id: axon'"
                                + " where card_key = 'axon'"));
        Reply late = choose(question, "axon");
        assertThat(late.select(".card-back").text()).isEqualTo("nerve fibre");
        assertThat(late.has(".choice")).isFalse();
        asked.press("button[value=4]");
        assertThat(logged())
                .containsEntry("modality", "CHOICE")
                .containsEntry("response", "axon")
                .containsEntry("correct", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soma|glia|myelin", "axon", "axon|axon|soma", "axon|a|b|c|d", "<b>|axon|soma"})
    void options_that_no_page_of_ours_shows_are_never_right(String options) {
        Map<String, String> fields = Map.of(
                "card", id("axon"),
                "id", UUID.randomUUID().toString(),
                "seen", "0",
                "grade", "4",
                "modality", "CHOICE",
                "options", options,
                "chosen", "0");
        assertThat(browser.post("/review/answers", fields).status()).isEqualTo(303);
        assertThat(logged()).containsEntry("correct", null);
    }

    @Test
    void others_are_asked_as_their_author_set_them() {
        assertThat(question("long").has(".choice")).isFalse();
        assertThat(options(question("round"))).containsExactlyInAnyOrder("ball", "cube");
        assertThat(question("round").has("[name=options]")).isFalse();
        // No other gap in the deck.
        assertThat(question("synapse").has(".choice")).isFalse();
        deck.ask("AUTHOR");
        assertThat(question("axon").has(".choice")).isFalse();
    }

    @Test
    void rising_chooses_at_first_and_types_what_is_well_known() {
        deck.ask("RISING");
        choose(question("axon"), "axon").press("button[value=4]");
        app.clock().advance(Duration.ofDays(1));
        assertThat(question("axon").has(".choice")).isTrue();
        app.database().write(tx -> tx.handle().execute("update schedules set interval_days = 21"));
        assertThat(question("axon").has("#typed")).isTrue();
    }

    @Test
    void the_script_gets_the_same_options_with_the_right_one_and_sends_them_back() {
        Reply question = question("axon");
        Element item = browser.get("/review/ahead")
                .document()
                .select("body > template[data-card=" + id("axon") + "]")
                .get(0);
        List<Element> faces = item.select("> template");
        assertThat(item.attr("data-modality")).isEqualTo("CHOICE");
        assertThat(faces.get(0).select(".choice > span").eachText()).isEqualTo(options(question));
        assertThat(faces.get(1).select(".choice > span").eachText()).isEqualTo(options(question));
        assertThat(options(question).get(Integer.parseInt(item.attr("data-right"))))
                .isEqualTo("axon");
        String offered = faces.get(1).select("[name=options]").attr("value");
        String other = another(question, "axon");
        browser.post(
                "/review/ahead",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "card",
                        id("axon"),
                        "grade",
                        "2",
                        "modality",
                        "CHOICE",
                        "chosen",
                        String.valueOf(options(question).indexOf(other)),
                        "options",
                        offered));
        assertThat(logged()).containsEntry("response", other).containsEntry("correct", 0);
    }

    @Test
    void no_slip_of_the_keys_yields_the_answer_of_a_neighbour() {
        deck.ask("TYPED");
        app.database()
                .write(
                        tx -> tx.handle()
                                .execute(
                                        "update cards set content = 'Q: Which?\nA: dendirte\n@id: soma' where card_key = 'soma'"));
        Reply answer = question("dendrite").press(".typing .primary", Map.of("typed", "dendirte"));
        assertThat(answer.select("#note").text()).startsWith("This is not what was expected");
        answer.press("button[value=2]");
        assertThat(logged()).containsEntry("correct", 0);
        assertThat(question("dendrite")
                        .press(".typing .primary", Map.of("typed", "denrdite"))
                        .select("#note")
                        .text())
                .startsWith("Right but for a slip");
    }

    @Test
    void singular_and_plural_have_their_own_note() {
        deck.ask("TYPED");
        assertThat(question("axon")
                        .press(".typing .primary", Map.of("typed", "axons"))
                        .select("#note")
                        .text())
                .startsWith("Right but for singular and plural");
    }
}
