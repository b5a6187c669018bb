package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks aside in the middle of a card comes back to it. */
final class ReviewReturnTest {

    private static final String STAR = "form[action$=/star] button";

    private RunningApp app;
    private Cast cast;
    private PlainBrowser teacher;
    private String scope;

    @BeforeEach
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        teacher = cast.teacher.browser();
        teacher.post("/decks/" + Cast.text(cast.deck) + "/learn");
        scope = "/review?deck=" + Cast.text(cast.deck);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private Reply answer() {
        return teacher.open(scope).press(".review-actions button");
    }

    @Test
    void a_star_leaves_the_answer_where_it_is() {
        Reply starred = answer().press(STAR);
        assertThat(starred.select(STAR).attr("aria-pressed")).isEqualTo("true");
        assertThat(starred.text()).contains("Fungi, answer 0.");
        assertThat(starred.press("button[name=grade][value='4']").heading()).isEqualTo("Card 2 of 2");
    }

    @Test
    void a_star_keeps_what_was_chosen() {
        PlainBrowser guest = cast.guest.browser();
        Reply at = guest.post("/try").follow();
        while (!at.has("button.choice")) at = at.press("form[action$=/bury] button");
        Reply wrong = at.press("button.choice[value='0']").press(STAR);
        assertThat(wrong.select(".choice.wrong").text()).contains("Executive", "Your answer");
        assertThat(wrong.value("chosen")).isEqualTo("0");
    }

    @Test
    void a_star_of_a_question_stays_at_the_question_also_where_the_page_named_is_none_of_ours() {
        Reply question = teacher.open(scope);
        String card = question.value("card");
        assertThat(question.press(STAR).has(".grades")).isFalse();
        for (String elsewhere : new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "", "x"}) {
            Map<String, String> fields = new HashMap<>(Map.of("next", elsewhere, "deck", Cast.text(cast.deck)));
            Reply reply = teacher.post("/cards/" + card + "/star", fields);
            assertThat(reply.location()).contains("/review?card=" + card + "&deck=" + Cast.text(cast.deck));
        }
    }

    @Test
    void an_edited_card_is_shown_again_with_its_new_answer() {
        Reply edit = answer().press("a[data-key=e]");
        assertThat(edit.heading()).isEqualTo("Edit a card");
        String next = edit.value("next");
        assertThat(next).startsWith("/review/answer?");
        Map<String, String> fields = new HashMap<>(Map.of("seen", edit.value("seen"), "next", next, "do", "save"));
        fields.put("text", "C: no [gap");
        Reply wrong = teacher.post(edit.address().getPath(), fields);
        assertThat(wrong.value("next")).isEqualTo(next);
        fields.put("text", "Q: Fungi, question 0?\nA: A better answer.");
        Reply saved = teacher.post(edit.address().getPath(), fields).follow();
        assertThat(saved.select(".card-back").text()).isEqualTo("A better answer.");
        assertThat(saved.has(".grades")).isTrue();
    }

    @Test
    void leaving_the_card_as_it_was_and_having_read_the_keys_lead_back_too() {
        Reply answer = answer();
        assertThat(answer.press("a[data-key=e]").press("a.quiet").has(".grades"))
                .isTrue();
        Reply keys = answer.press("a[data-key='?']");
        assertThat(keys.heading()).isEqualTo("Keys");
        assertThat(keys.press("main a.primary").has(".grades")).isTrue();
        assertThat(teacher.get("/help").has("main a.primary")).isFalse();
        assertThat(teacher.get("/help?next=//evil.example").has("main a.primary"))
                .isFalse();
    }

    @Test
    void an_edit_begun_on_the_decks_page_ends_there() {
        Reply edit = teacher.get("/cards/" + Cast.text(cast.card) + "/edit");
        assertThat(edit.value("next")).isEqualTo("/decks/" + Cast.text(cast.deck));
    }

    @Test
    void what_is_set_aside_at_its_answer_makes_way_for_the_next_card() {
        Reply next = answer().press("form[action$=/bury] button");
        assertThat(next.heading()).isEqualTo("Card 1 of 1");
        assertThat(next.text()).contains("Fungi, question 1?");
        assertThat(next.press(".review-actions button")
                        .pressOnce("form[action$=/suspend] button")
                        .location())
                .contains(scope);
    }
}
