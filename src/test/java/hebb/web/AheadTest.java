package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next cards for a script, and the answers that it sends late, again or from two devices. */
final class AheadTest {

    private static final int MINUTE = 60;

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();

    @BeforeEach
    void aGuestOfTheSmallDeck() {
        browser.open("/").press("form[action=/try] button");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Document ahead() {
        return browser.get("/review/ahead").document();
    }

    private List<String> cards() {
        return ahead().select("body > template").eachAttr("data-card");
    }

    private record Sent(String id, String card, int grade, String age) {}

    private static Sent sent(String card, int grade, int age) {
        return new Sent(UUID.randomUUID().toString(), card, grade, Integer.toString(age));
    }

    private static List<Map.Entry<String, String>> form(List<Sent> answers) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (Sent answer : answers) {
            form.add(Map.entry("id", answer.id()));
            form.add(Map.entry("card", answer.card()));
            form.add(Map.entry("grade", Integer.toString(answer.grade())));
            form.add(Map.entry("modality", "REVEAL"));
            form.add(Map.entry("chosen", ""));
            form.add(Map.entry("taken", "1500"));
            form.add(Map.entry("age", answer.age()));
        }
        return form;
    }

    private Reply send(PlainBrowser from, Sent... answers) {
        return from.postForm("/review/ahead", form(List.of(answers)), Map.of("X-CSRF-Token", browser.token()));
    }

    private List<String> log() {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select kind || ' ' || grade || ' ' || modality from reviews"
                                + " order by study_day, received_at")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void the_cards_come_in_the_order_of_the_plain_review_with_both_faces() {
        Document ahead = ahead();
        assertThat(cards()).hasSize(7).doesNotHaveDuplicates();
        assertThat(ahead.body().attr("data-total")).isEqualTo("7");
        assertThat(ahead.body().attr("data-more")).isEqualTo("false");
        assertThat(browser.get("/review/ahead?most=3").document().body().attr("data-more"))
                .isEqualTo("true");
        Document question = browser.get("/review").document();
        assertThat(cards().get(0)).isEqualTo(question.select("main").attr("data-card"));
        Element first = ahead.select("body > template").get(0);
        List<Element> faces = first.select("> template");
        assertThat(faces).hasSize(2);
        assertThat(faces.get(0).select(".card-front").html())
                .isEqualTo(question.select("main .card-front").html());
        assertThat(faces.get(0).html()).doesNotContain("card-back");
        assertThat(faces.get(1).select("button[name=grade]")).hasSize(4);
    }

    @Test
    void answers_are_stored_in_their_order_each_once_however_often_they_come() {
        List<String> cards = cards();
        Sent[] answers = {sent(cards.get(0), 4, 90), sent(cards.get(1), 2, 60), sent(cards.get(1), 4, 30)};
        Reply reply = send(browser, answers);
        assertThat(reply.body().lines())
                .containsExactly(answers[0].id() + " stored", answers[1].id() + " stored", answers[2].id() + " stored");
        assertThat(send(browser, answers).body()).isEqualTo(reply.body());
        assertThat(log()).containsExactly("GRADED 4 REVEAL", "GRADED 2 REVEAL", "DRILL 4 REVEAL");
        assertThat(cards()).hasSize(5);
    }

    @Test
    void the_same_answer_ten_times_at_once_is_one_review() throws Exception {
        Sent answer = sent(cards().get(0), 4, 0);
        String csrf = browser.token();
        ExecutorService senders = Executors.newFixedThreadPool(10);
        try {
            Callable<String> sending = () -> browser.copy()
                    .postForm("/review/ahead", form(List.of(answer)), Map.of("X-CSRF-Token", csrf))
                    .body();
            List<String> replies = new ArrayList<>();
            for (Future<String> reply : senders.invokeAll(Collections.nCopies(10, sending))) {
                replies.add(reply.get());
            }
            assertThat(replies).hasSize(10).containsOnly(answer.id() + " stored");
        } finally {
            senders.shutdown();
        }
        assertThat(log()).containsExactly("GRADED 4 REVEAL");
    }

    @Test
    void two_devices_without_a_network_keep_both_answers_and_the_first_counts() {
        String card = cards().get(0);
        assertThat(send(browser, sent(card, 2, 10 * MINUTE)).body()).endsWith("stored");
        assertThat(send(browser, sent(card, 5, 60 * MINUTE)).body()).endsWith("stored");
        assertThat(log()).containsExactly("GRADED 2 REVEAL", "DRILL 5 REVEAL");
        assertThat(send(browser, sent(card, 5, 90 * MINUTE)).body()).endsWith("stored");
        assertThat(log()).containsExactly("GRADED 2 REVEAL", "DRILL 5 REVEAL", "PRACTICE 5 REVEAL");
    }

    @Test
    void a_late_answer_counts_for_the_day_on_which_it_was_given() {
        String card = cards().get(0);
        app.clock().advance(Duration.ofDays(3));
        send(browser, sent(card, 4, 2 * 24 * 60 * MINUTE));
        int days = app.database()
                .read(tx -> tx.handle()
                        .createQuery("select schedules.due_day - study_day from reviews join schedules using (card_id)")
                        .mapTo(Integer.class)
                        .one());
        assertThat(days).isEqualTo(1);
        assertThat(cards()).contains(card);
        send(browser, sent(card, 4, 0));
        assertThat(log()).containsExactly("GRADED 4 REVEAL", "GRADED 4 REVEAL");
    }

    @Test
    void what_no_page_of_ours_sends_is_refused_alone() {
        List<String> cards = cards();
        Sent good = sent(cards.get(1), 4, 5);
        Sent taken = new Sent(good.id(), cards.get(2), 4, "5");
        Reply reply = send(
                browser,
                sent(cards.get(0), 9, 5),
                new Sent("1-1-1-1-1", cards.get(0), 4, "5"),
                sent("0000000000001", 4, 5),
                sent("' or 1=1", 4, 5),
                good,
                taken,
                new Sent(UUID.randomUUID().toString(), cards.get(3), 4, "-99999999999"));
        assertThat(reply.body().lines().map(line -> line.replaceFirst(".* ", "")))
                .containsExactly("refused", "refused", "gone", "refused", "stored", "refused", "stored");
        assertThat(log()).hasSize(2);
        assertThat(send(browser, new Sent[0]).body()).isEmpty();
        Sent[] many = new Sent[51];
        Arrays.fill(many, good);
        assertThat(send(browser, many).status()).isEqualTo(413);
    }

    @Test
    void nobody_answers_for_somebody_else() {
        Sent answer = sent(cards().get(0), 4, 0);
        PlainBrowser other = app.browser();
        other.open("/").press("form[action=/try] button");
        assertThat(send(other, answer).status()).isEqualTo(403);
        assertThat(log()).isEmpty();
        other.post("/review/ahead", Map.of("id", answer.id(), "card", answer.card(), "grade", "4"));
        assertThat(log()).containsExactly("GRADED 4 REVEAL");
        assertThat(cards()).contains(answer.card());
    }

    @Test
    void answers_of_one_account_are_not_stored_for_the_next() {
        Sent answer = sent(cards().get(0), 4, 0);
        String account = ahead().body().attr("data-account");
        List<Map.Entry<String, String>> form = form(List.of(answer));
        form.add(Map.entry("account", "0000000000001"));
        Map<String, String> token = Map.of("X-CSRF-Token", browser.token());
        assertThat(browser.postForm("/review/ahead", form, token).status()).isEqualTo(409);
        assertThat(log()).isEmpty();
        form.set(form.size() - 1, Map.entry("account", account));
        assertThat(browser.postForm("/review/ahead", form, token).body()).endsWith("stored");
    }

    @Test
    void an_answer_older_than_two_months_counts_as_two_months_old() {
        int today = Integer.parseInt(ahead().body().attr("data-day"));
        send(browser, sent(cards().get(0), 4, 90 * 24 * 60 * MINUTE));
        int day = app.database()
                .read(tx -> tx.handle()
                        .createQuery("select study_day from reviews")
                        .mapTo(Integer.class)
                        .one());
        assertThat(today - day).isBetween(59, 61);
    }

    @Test
    void a_choice_among_options_that_were_changed_since_is_not_marked() {
        Element choice = ahead().select("body > template[data-modality=CHOICE]").get(0);
        for (String version : List.of("0", choice.attr("data-version"))) {
            List<Map.Entry<String, String>> form = form(List.of(sent(choice.attr("data-card"), 4, 0)));
            form.replaceAll(field -> switch (field.getKey()) {
                case "modality" -> Map.entry("modality", "CHOICE");
                case "chosen" -> Map.entry("chosen", "1");
                default -> field;
            });
            form.add(Map.entry("version", version));
            Map<String, String> token = Map.of("X-CSRF-Token", browser.token());
            for (int i = 0; i < 2; i++) {
                assertThat(browser.postForm("/review/ahead", form, token).body())
                        .endsWith("stored");
            }
        }
        List<String> marked = app.database()
                .read(tx -> tx.handle()
                        .createQuery("select modality || ' ' || (response is null) || ' ' || (correct is null)"
                                + " from reviews order by received_at")
                        .mapTo(String.class)
                        .list());
        assertThat(marked).containsExactly("CHOICE 1 1", "CHOICE 0 0");
    }
}
