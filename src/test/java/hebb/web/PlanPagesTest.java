package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A guest of the small deck, which has seven cards, plans days, exams and sittings. */
final class PlanPagesTest {

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();
    private final String deck;

    PlanPagesTest() {
        deck = browser.open("/").press("form[action=/try] button").value("deck");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private LocalDate today() {
        return app.clock()
                .instant()
                .minus(Duration.ofHours(4))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static Map<String, String> form(Map<String, String> changes) {
        Map<String, String> form = new HashMap<>(Map.of("slow", "on", "portion", "all"));
        form.putAll(changes);
        return form;
    }

    /** Answers the card in front with this grade. */
    private static Reply answer(Reply question, int grade) {
        Reply answer = question.press(question.has(".choices button") ? ".choices button" : "main button.large");
        return answer.press("button[name=grade][value=" + grade + "]");
    }

    private void learnAll() {
        Reply at = browser.open("/review");
        while (at.has("main.review")) at = answer(at, 4);
    }

    @Test
    void a_plan_is_kept_and_shown_again() {
        Map<String, String> typed = form(
                Map.of("new", "3", "reviews", "40", "day6", "OFF", "day7", "HALF", "portion", "m10", "even", "on"));
        Reply saved = browser.post("/plan", typed).follow();
        assertThat(saved.text()).contains("Saved.");
        assertThat(saved.value("new")).isEqualTo("3");
        assertThat(saved.document().select("#day6 option[selected]").attr("value"))
                .isEqualTo("OFF");
        assertThat(saved.document().select("#portion option[selected]").text()).isEqualTo("10 minutes");
        assertThat(saved.has("#even[checked]")).isTrue();
        assertThat(browser.open("/").heading()).startsWith("3 cards");
    }

    @Test
    void what_is_wrong_with_a_plan_is_said_beside_the_field_and_nothing_is_saved() {
        Reply limit = browser.post("/plan", form(Map.of("new", "many", "reviews", "7")));
        assertThat(limit.status()).isEqualTo(422);
        assertThat(limit.text()).contains("Use whole numbers from 0 to 9999");
        assertThat(limit.value("new")).isEqualTo("many");
        for (String until : List.of("", "2026-01-01", "tomorrow", "9999999-01-01")) {
            Reply vacation = browser.post("/plan", form(Map.of("from", "2026-11-20", "until", until)));
            assertThat(vacation.status()).as(until).isEqualTo(422);
            assertThat(vacation.text()).contains("Give a first and a last day");
        }
        assertThat(browser.open("/").heading()).startsWith("7 cards");
    }

    @Test
    void a_vacation_asks_nothing_unless_one_studies_all_the_same() {
        Map<String, String> days =
                Map.of("from", today().toString(), "until", today().plusDays(2).toString());
        assertThat(browser.post("/plan", form(days)).status()).isEqualTo(303);
        Reply off = browser.open("/");
        assertThat(off.heading()).isEqualTo("A day off");
        assertThat(off.text()).contains("Nothing waits for you.").contains("Your next day of study is");
        assertThat(off.press("form[action='/plan/anyway'] button").heading()).startsWith("7 cards");
    }

    @Test
    void overdue_cards_stand_apart_and_are_spread_at_a_press() {
        learnAll();
        app.clock().advance(Duration.ofDays(9));
        Reply home = browser.open("/");
        assertThat(home.document().select("td").text()).contains("7 overdue");
        assertThat(home.has("form[action='/plan/spread']"))
                .as("seven are no wall")
                .isFalse();
        browser.post("/plan/spread", Map.of("days", "7"));
        assertThat(browser.open("/").heading()).startsWith("1 card");
        Reply gathered = browser.open("/").press("form[action='/plan/gather'] button");
        assertThat(gathered.heading()).startsWith("7 cards");
        for (String days : List.of("1", "31", "x", "")) {
            assertThat(browser.post("/plan/spread", Map.of("days", days)).status())
                    .isEqualTo(422);
        }
    }

    @Test
    void an_exam_brings_cards_forward_and_shows_the_days_before_it() {
        for (int days : List.of(0, 1, 6, 15)) {
            app.clock().advance(Duration.ofDays(days));
            learnAll();
        }
        assertThat(browser.open("/").text()).as("after 6 and 15 days").contains("come back");
        String day = today().plusDays(20).toString();
        Reply page =
                browser.post("/decks/" + deck + "/exam", Map.of("day", day)).follow();
        assertThat(page.document().select("#exam > summary").text()).contains("in 20 days");
        assertThat(page.document().select("#exam td").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(7);
        Reply off = browser.post("/decks/" + deck + "/exam", Map.of("day", "")).follow();
        assertThat(off.document().select("#exam > summary").text()).isEqualTo("No exam");
        for (String wrong : List.of(today().toString(), "2031-99-99", "soon", "2199-01-01")) {
            assertThat(browser.post("/decks/" + deck + "/exam", Map.of("day", wrong))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void a_grade_before_an_exam_promises_no_day_behind_it() {
        for (int days : List.of(0, 1, 6)) {
            app.clock().advance(Duration.ofDays(days));
            learnAll();
        }
        app.clock().advance(Duration.ofDays(15));
        assertThat(good()).isEqualTo("38 days");
        browser.post(
                "/decks/" + deck + "/exam", Map.of("day", today().plusDays(20).toString()));
        List<String> lastWeek =
                IntStream.rangeClosed(13, 19).mapToObj(day -> day + " days").toList();
        assertThat(lastWeek).contains(good());
    }

    /** When the card in front comes back if it was known, as the button says. */
    private String good() {
        Reply question = browser.open("/review");
        Reply answer = question.press(question.has(".choices button") ? ".choices button" : "main button.large");
        return answer.select("button[name=grade][value=4] span").text();
    }

    @Test
    void spreading_is_offered_from_ten_overdue_cards_on() {
        String cards = IntStream.rangeClosed(1, 10)
                .mapToObj(card -> "Q: What is " + card + "?\nA: " + card + "\n")
                .collect(Collectors.joining("\n"));
        PlainBrowser teacher = new OwnDeck(app, cards).ask("REVEAL").browser;
        Reply at = teacher.open("/review");
        while (at.has("main.review")) at = answer(at, 4);
        app.clock().advance(Duration.ofDays(9));
        assertThat(teacher.open("/").has("form[action='/plan/spread']"))
                .as("ten")
                .isTrue();
        answer(teacher.open("/review"), 4);
        assertThat(teacher.open("/").document().select("td").text()).contains("9 overdue");
        assertThat(teacher.open("/").has("form[action='/plan/spread']"))
                .as("nine")
                .isFalse();
    }

    @Test
    void a_sitting_may_be_a_part_of_the_day() {
        Reply at = browser.open("/review?portion=c2");
        assertThat(at.heading()).isEqualTo("Card 1 of 2");
        at = answer(at, 4);
        assertThat(at.heading()).isEqualTo("Card 2 of 2");
        at = answer(at, 4);
        assertThat(at.heading()).isEqualTo("A good place to stop");
        assertThat(at.press("form[action='/review/undo'] button").heading()).isEqualTo("Card 2 of 2");
        at = answer(browser.open("/review?portion=c1"), 4);
        assertThat(at.heading()).isEqualTo("A good place to stop");
        assertThat(browser.open(at.select("a.primary").attr("href")).heading()).isEqualTo("Card 3 of 7");
    }

    @Test
    void a_sitting_of_minutes_ends_when_they_are_over() {
        browser.post("/plan", form(Map.of("portion", "m5")));
        Reply at = browser.open("/review");
        for (int card = 1; card <= 4; card++) {
            assertThat(at.heading()).isEqualTo("Card " + card + " of 7");
            Reply answer = at.press(at.has(".choices button") ? ".choices button" : "main button.large");
            app.clock().advance(Duration.ofSeconds(80));
            at = answer.press("button[name=grade][value=4]");
        }
        assertThat(at.heading()).isEqualTo("A good place to stop");
        assertThat(browser.get("/review?deck=~x9").status()).isEqualTo(404);
    }
}
