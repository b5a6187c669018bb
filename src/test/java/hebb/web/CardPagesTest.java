package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.feedback.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around a card without scripts: its flag, its history, and the report of a mistake. */
final class CardPagesTest {

    private final RunningApp app = RunningApp.onSqlite();
    private final Cast cast = new Cast(app);
    private final PlainBrowser ann = cast.ann.browser();
    private final PlainBrowser teacher = cast.teacher.browser();
    private final String deck = "/decks/" + Cast.text(cast.deck);
    private final String card = "/cards/" + Cast.text(cast.card);

    @BeforeEach
    void theReportOfTheCastIsSettled() {
        app.reports().settle(cast.teacher.account(), cast.deck, cast.report, Settlement.KEPT, "Fine.");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static Reply reveal(Reply question) {
        return question.press("main button.large");
    }

    @Test
    void before_the_reveal_nothing_leads_to_history_report_or_edit() {
        teacher.post("/share/" + cast.code);
        for (PlainBrowser browser : List.of(ann, teacher)) {
            Reply question = browser.open("/review?deck=" + Cast.text(cast.deck));
            assertThat(question.document().select(".menu-items a").eachAttr("href"))
                    .hasSize(1)
                    .allMatch(link -> link.startsWith("/help"));
            assertThat(question.body()).doesNotContain("answer 0");
        }
        List<String> annsLinks = links(ann);
        assertThat(annsLinks).hasSize(3).anyMatch(link -> link.startsWith(card + "/history?next=/review/answer"));
        assertThat(annsLinks).anyMatch(link -> link.startsWith(card + "/report?next=/review/answer"));
        assertThat(links(teacher)).hasSize(3).anyMatch(link -> link.startsWith(card + "/edit?next=/review/answer"));
    }

    private List<String> links(PlainBrowser browser) {
        return reveal(browser.open("/review?deck=" + Cast.text(cast.deck)))
                .document()
                .select(".menu-items a")
                .eachAttr("href");
    }

    @Test
    void the_history_tells_the_question_and_the_answers_but_not_the_answer_of_the_card() {
        Reply empty = ann.open(card + "/history");
        assertThat(empty.text()).contains("Fungi, question 0?", "No answers", "not met yet");
        reveal(ann.open("/review?card=" + Cast.text(cast.card))).press("button[name=grade][value=2]");
        reveal(ann.open("/review?card=" + Cast.text(cast.card))).press("button[name=grade][value=4]");
        ann.open("/review").press("form[action='/review/undo'] button");
        Reply history = ann.open(card + "/history");
        assertThat(history.text())
                .contains("2 answers", "Again", "Good", "once more on the same day", "Taken back", "1 day", "218%")
                .doesNotContain("answer 0");
        assertThat(history.document().select(".taken-back strong").eachText()).containsExactly("Good");
        ann.open("/review").press("form[action='/review/redo'] button");
        assertThat(ann.open(card + "/history").text()).contains("3 answers", "Brought back after an undo");
    }

    @Test
    void a_long_history_has_pages_and_one_of_nothing_is_empty() {
        for (int i = 0; i < 30; i++) {
            app.clock().advance(Duration.ofSeconds(7));
            Map<String, String> form = new TreeMap<>(Map.of(
                    "id",
                    new UUID(1, i).toString(),
                    "card",
                    Cast.text(cast.card),
                    "grade",
                    "2",
                    "seen",
                    "" + i,
                    "shown",
                    "0"));
            assertThat(ann.post("/review/answers", form).status()).isEqualTo(303);
        }
        Reply first = ann.open(card + "/history");
        assertThat(first.document().select("ol.answers > li")).hasSize(25);
        Reply second =
                ann.open(first.document().select("a[rel=next]").attr("href").replaceAll("#.*", ""));
        assertThat(second.document().select("ol.answers > li")).hasSize(5);
        assertThat(second.has("a[rel=prev]")).isTrue();
        assertThat(ann.open(card + "/history?page=9999").document().select("ol.answers > li"))
                .isEmpty();
    }

    @Test
    void a_report_goes_to_the_owner_who_answers_and_the_reporter_is_told() {
        Reply form = ann.open(card + "/report");
        assertThat(form.text()).contains("Fungi, question 0?").doesNotContain("answer 0");
        Reply missing = ann.post(card + "/report", Map.of("kind", "OTHER", "text", " "));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Please say in a few words what is wrong.");
        String evil = "<script>alert(1)</script> & \"more\"";
        Reply thanks = ann.post(card + "/report", Map.of("kind", "OTHER", "text", evil, "next", "/review"))
                .follow();
        assertThat(thanks.heading()).isEqualTo("Thank you");
        assertThat(thanks.select("main a.primary").attr("href")).isEqualTo("/review");
        assertThat(ann.open(card + "/report").select("textarea").text()).isEqualTo(evil);

        assertThat(teacher.open("/").text()).contains("1 mistake reported");
        assertThat(teacher.open("/decks").text()).contains("1 mistake reported");
        assertThat(teacher.open(deck).text()).contains("1 mistake reported");
        Reply queue = teacher.open(deck + "/reports");
        assertThat(queue.text()).contains("Something else", evil, "Fungi, answer 0.");
        assertThat(queue.body()).doesNotContain("<script>alert", "Dr. ann");
        assertThat(queue.select("article a.button").attr("href")).startsWith(card + "/edit?next=");
        String action = queue.select("article form").attr("action");
        assertThat(teacher.post(action, Map.of("outcome", "LOST")).status()).isEqualTo(400);
        Reply done = teacher.post(action, Map.of("outcome", "MENDED", "answer", "Well seen <b>"))
                .follow();
        assertThat(done.text()).contains("Nothing waits for you.");
        assertThat(teacher.open("/").text()).doesNotContain("reported");

        assertThat(ann.open(card + "/history").text()).contains("mended, thank you", "Well seen <b>");
        assertThat(ann.open(deck).text()).contains("2 of your reports were answered");
        assertThat(cast.ben.browser().open(deck).text()).doesNotContain("answered");
    }

    @Test
    void an_archived_deck_still_takes_reports_and_a_card_that_left_does_not() {
        teacher.post(deck + "/archive", Map.of("archive", "on"));
        assertThat(ann.post(card + "/report", Map.of("kind", "TYPO", "text", ""))
                        .status())
                .isEqualTo(303);
        app.database().write(tx -> tx.handle().execute("update cards set retired_at = 1 where card_key = 'card-0'"));
        assertThat(ann.get(card + "/report").status()).isEqualTo(404);
        assertThat(ann.open(card + "/history").text()).contains("is not asked any more");
        Reply queue = teacher.open(deck + "/reports");
        assertThat(queue.text()).contains("This card has left the deck since.");
        assertThat(queue.has("article a.button")).isFalse();
    }

    @Test
    void a_day_that_is_full_says_so() {
        app.database()
                .write(tx -> tx.handle().execute("""
                update accounts set role = 'GUEST' where id = ?""", cast.ann.account().id().value()));
        String second =
                "/cards/" + Cast.text(app.decks().listCards(cast.deck).get(1).id());
        assertThat(ann.post(card + "/report", Map.of("kind", "TYPO")).status()).isEqualTo(303);
        assertThat(ann.post(second + "/report", Map.of("kind", "TYPO")).status())
                .isEqualTo(303);
        app.reports()
                .listOpen(cast.deck)
                .forEach(report ->
                        app.reports().settle(cast.teacher.account(), cast.deck, report.id(), Settlement.KEPT, ""));
        Reply full = ann.post(card + "/report", Map.of("kind", "TYPO", "text", "again"));
        assertThat(full.status()).isEqualTo(429);
        assertThat(full.text()).contains("You have reported a lot today.", "again");
    }

    @Test
    void a_flag_goes_round_with_its_word_and_the_deck_shows_one_colour() {
        Reply question = ann.open("/review?card=" + Cast.text(cast.card));
        String step = ".card-top > form > button.flag";
        for (String word : List.of("Red", "Orange", "Green", "Blue", "None")) {
            question = question.press(step);
            assertThat(question.select(step).text()).isEqualTo("Flag: " + word);
        }
        Reply answer = reveal(question).press(".flag-choices button[value=green]");
        assertThat(answer.has(".grades")).isTrue();
        assertThat(answer.select(step).text()).isEqualTo("Flag: Green");
        Reply filtered = ann.open(deck + "?show=green");
        assertThat(filtered.text()).contains("1 of 2 cards", "Fungi, question 0?");
        assertThat(ann.open(deck + "?show=red").text()).contains("0 of 2 cards");
        assertThat(ann.open(deck + "?show=flagged").text()).contains("1 of 2 cards");
        assertThat(filtered.select("li .row-main + .flag").text()).isEqualTo("Green");
        Reply about = ann.open(filtered.select("li[id^=card-] a[href*=history]").attr("href"));
        assertThat(about.select(".flag-choices [aria-pressed=true]").text()).isEqualTo("Green");
        Reply none = about.press(".flag-choices button[value=none]").press(".card-marks button[data-key=s]");
        assertThat(none.address()).isEqualTo(about.address());
        assertThat(none.select(".flag-choices [aria-pressed=true]").text()).isEqualTo("None");
        assertThat(none.select("[data-key=s]").attr("aria-pressed")).isEqualTo("true");
        Reply back = ann.open(none.select("a.primary").attr("href"));
        assertThat(back.address().getQuery()).contains("show=green");
        assertThat(back.text()).contains("0 of 2 cards");
        assertThat(ann.post(card + "/flag", Map.of("flag", "pink")).status()).isEqualTo(400);
        assertThat(teacher.open(deck).has(".flag-choices")).isFalse();
    }
}
