package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a file on a teacher's disk to a deck, with a look in between. */
final class UploadPagesTest {

    private static final String DECK = "---\ntitle = \"Mosses\"\n---\nQ: What has no roots?\nA: Moss.\n";

    private RunningApp app;
    private Cast cast;
    private PlainBrowser teacher;

    @BeforeEach
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        teacher = cast.teacher.browser();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private Reply preview(Upload upload) {
        Reply sent = upload.send(app, teacher);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.follow();
    }

    private Reply newVersion(String name, String text) {
        return preview(Upload.file(name, text).with("deck", Cast.text(cast.deck)));
    }

    @Test
    void a_new_deck_is_looked_at_named_and_saved() {
        assertThat(teacher.get("/upload").heading()).isEqualTo("Upload a deck");
        Reply preview = preview(Upload.file("mosses.md", DECK));
        assertThat(preview.heading()).isEqualTo("Check before saving");
        assertThat(preview.text()).contains("Nothing is saved yet", "What has no roots?", "Moss.", "Save 1 card");
        assertThat(preview.value("title")).isEqualTo("Mosses");
        assertThat(teacher.get("/decks").text()).doesNotContain("Mosses");
        Reply deck = preview.press("main form button");
        assertThat(deck.heading()).isEqualTo("Mosses");
        assertThat(deck.text()).contains("What has no roots?");
        assertThat(teacher.get(preview.address().getPath()).follow().heading()).isEqualTo("Mosses");
    }

    @Test
    void csv_and_tabs_are_recognised_with_and_without_a_header() {
        assertThat(preview(Upload.file("week.csv", "Question;Answer\nWho?;Me\nWhy;\"a; b\"\n"))
                        .text())
                .contains("Who?", "Me", "a; b", "Save 2 cards");
        assertThat(preview(Upload.file("week.txt", "Who?\tMe\nWhat?\tThis\n")).text())
                .contains("Save 2 cards");
        assertThat(preview(Upload.pasted("Q: Pasted?\nA: Yes\n")).value("title"))
                .isEqualTo("Pasted cards");
    }

    @Test
    void a_new_version_shows_what_is_new_changed_unchanged_and_gone() {
        Reply preview = newVersion("fungi.md", """
                Q: Fungi, question 0?
                A: Fungi, reply 0.

                Q: A third one?
                A: <script>alert(1)</script>
                """);
        assertThat(preview.document().select(".facts").text()).contains("new 1", "changed 1", "unchanged 0", "gone 1");
        assertThat(preview.select("del").text()).isEqualTo("answer");
        assertThat(preview.select("ins").text()).isEqualTo("reply");
        assertThat(preview.text()).contains("Gone Fungi, question 1?", "retired, not deleted", "keeps their schedule");
        assertThat(preview.body()).doesNotContain("<script>alert");
        Reply deck = preview.press("main form button");
        assertThat(deck.text()).contains("A third one?").doesNotContain("question 1?");
        assertThat(app.decks().listCards(cast.deck).get(0).id()).isEqualTo(cast.card);
    }

    @Test
    void how_many_learners_a_card_had_stands_beside_it_when_it_goes() {
        Reply question = cast.ann.browser().open("/review?deck=" + Cast.text(cast.deck));
        question.press(".review-actions button").press("button[value=4]");
        Reply preview = newVersion("fungi.md", "Q: Fungi, question 1?\nA: Fungi, answer 1.\n");
        assertThat(preview.text()).contains("Gone Fungi, question 0? 1 person has met it.");
    }

    @Test
    void problems_come_with_line_column_sentence_and_the_line_and_nothing_is_saved_without_the_tick() {
        Reply preview = preview(Upload.file("bad.md", DECK + "\nC: an [open gap\n\nloose <b>text</b>\n\nQ: alone?\n"));
        assertThat(preview.text()).contains("Line 7, column 7.", "never closed", "2 places need a look");
        assertThat(preview.document().select("pre code").eachText()).contains("C: an [open gap", "Q: alone?");
        assertThat(preview.body()).doesNotContain("<b>text");
        String confirm = preview.select("main form").attr("action");
        Reply refused = teacher.post(confirm, Map.of("seen", preview.value("seen"), "title", "Mosses"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).contains("Tick the box", "Nothing was saved");
        assertThat(teacher.get("/decks").text()).doesNotContain("Mosses");
        Reply saved = teacher.post(confirm, Map.of("seen", preview.value("seen"), "title", "Mosses", "skip", "on"));
        assertThat(saved.follow().heading()).isEqualTo("Mosses");
    }

    @Test
    void saying_it_twice_saves_once() {
        Reply preview = preview(Upload.file("mosses.md", DECK));
        Reply first = preview.pressOnce("main form button");
        Reply second = preview.pressOnce("main form button");
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(app.decks().shelf(cast.teacher.account()).own()).hasSize(2);
    }

    @Test
    void a_deck_that_changed_meanwhile_is_shown_again_before_it_is_saved() {
        Reply preview = newVersion("fungi.md", "Q: Only?\nA: One\n");
        app.clock().advance(Duration.ofMinutes(1));
        newVersion("fungi.md", "Q: First?\nA: One\n").press("main form button");
        Reply conflict = preview.press("main form button");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("changed in the meantime", "Gone First?");
        assertThat(conflict.press("main form button").text()).contains("Only?");
    }

    @Test
    void a_restart_or_another_node_does_not_lose_the_draft_but_a_day_does() {
        Reply preview = preview(Upload.file("mosses.md", DECK));
        app.restart();
        assertThat(teacher.get(preview.address().getPath()).text()).contains("What has no roots?");
    }

    @Test
    void what_was_typed_stays_until_it_can_be_saved() {
        Reply preview = preview(Upload.file("bad.md", DECK + "\nQ: alone?\n"));
        String confirm = preview.select("main form").attr("action");
        String seen = preview.value("seen");
        Reply unticked = teacher.post(confirm, Map.of("seen", seen, "title", "My own title"));
        assertThat(unticked.status()).isEqualTo(422);
        assertThat(unticked.value("title")).isEqualTo("My own title");
        assertThat(unticked.select("#skip").hasAttr("checked")).isFalse();
        Reply tooLong = teacher.post(confirm, Map.of("seen", seen, "title", "T".repeat(20_000), "skip", "on"));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.value("title")).hasSize(20_000);
        assertThat(tooLong.select("#skip").hasAttr("checked")).isTrue();
        assertThat(tooLong.select("[role=alert]").text()).contains("200 characters", "Nothing was saved");
        assertThat(teacher.get("/decks").text()).doesNotContain("TTT");
    }

    @Test
    void pasted_cards_that_are_refused_stay_in_the_form() {
        Reply refused = Upload.pasted("Q: a \0 b?\nA: yes\n").send(app, teacher);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("textarea").wholeText()).contains("Q: a ", "b?\nA: yes");
        assertThat(refused.select("details:has(textarea)").hasAttr("open")).isTrue();
        assertThat(teacher.get("/upload").select("details:has(textarea)").hasAttr("open"))
                .isFalse();
    }

    @Test
    void the_preview_says_in_how_many_ways_the_cards_are_asked() {
        String text = DECK + "\nQ: both?\nA: yes\n@reversed: yes\n\nC: [a], [b] and [c]\n\nC: only [d]\n";
        assertThat(preview(Upload.file("mosses.md", text)).text()).contains("4 cards, asked in 7 ways.");
        assertThat(preview(Upload.file("mosses.md", DECK)).text()).doesNotContain("asked in");
    }

    @Test
    void a_picture_is_its_description_and_the_preview_says_so() {
        Reply preview = preview(Upload.file("a.md", "Q: See picture? ![a *neuron* diagram](neuron.png)\nA: yes\n"));
        assertThat(preview.text()).contains("See picture? a neuron diagram", "neuron.png is not there");
        assertThat(preview.has("main img")).isFalse();
        assertThat(preview(Upload.file("a.md", DECK)).text()).doesNotContain("not there");
        Reply elsewhere = preview(Upload.file("a.md", "Q: See? ![it](https://example.org/x.png)\nA: yes\n"));
        assertThat(elsewhere.text()).contains("One card names a picture that lies elsewhere");
    }
}
