package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.GradeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guest of the small deck who grades with two, four or six buttons. */
final class GradeScalesTest {

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();

    @AfterEach
    void close() {
        app.close();
    }

    private Reply firstCard(GradeScale scale) {
        browser.open("/").press("form[action=/try] button");
        browser.post("/settings", Map.of("zone", "UTC", "grades", scale.name()));
        return browser.open("/review");
    }

    private static Reply reveal(Reply question) {
        return question.press(question.has(".choices button") ? ".choices button" : "main button.large");
    }

    private static String grade(int grade) {
        return "button[name=grade][value=" + grade + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWO  | Missed 1 soon, 1 day; Knew it 2 1 day | 2,4",
                "FOUR | Again 1 soon, 1 day; Hard 2 soon, 1 day; Good 3 1 day; Easy 4 1 day | 2,3,4,5",
                "SIX  | Blackout 0 soon, 1 day; Wrong 1 soon, 1 day; Almost 2 soon, 1 day; Hard 3 soon, 1 day;"
                        + " Good 4 1 day; Easy 5 1 day | 0,1,2,3,4,5"
            })
    void the_buttons_of_a_scale_show_word_key_and_interval_and_each_grade_is_stored(
            GradeScale scale, String buttons, String grades) {
        Reply at = reveal(firstCard(scale));
        assertThat(String.join("; ", at.document().select(".grade").eachText())).isEqualTo(buttons);
        assertThat(at.document().select(".grade").eachAttr("data-key"))
                .isEqualTo(at.document().select(".grade kbd").eachText());
        List<Integer> given = new ArrayList<>();
        for (String value : grades.split(",")) {
            at = at.press(grade(Integer.parseInt(value)));
            given.add(Integer.valueOf(value));
            assertThat(stored()).isEqualTo(given);
            at = reveal(at);
        }
    }

    private List<Integer> stored() {
        return app
                .database()
                .read(tx -> tx.handle()
                        .createQuery("select grade from reviews order by received_at, id")
                        .mapTo(Integer.class)
                        .list())
                .stream()
                .sorted()
                .toList();
    }

    @Test
    void with_two_buttons_a_missed_card_is_asked_until_it_is_known() {
        Reply at = firstCard(GradeScale.TWO);
        String front = at.select(".card-front").text();
        at = reveal(at).press(grade(2));
        int asked = 0;
        while (!at.heading().equals("Done for today")) {
            boolean missed = at.select(".card-front").text().equals(front);
            if (missed) asked++;
            at = reveal(at).press(grade(missed && asked < 3 ? 2 : 4));
        }
        assertThat(asked).isEqualTo(3);
        assertThat(at.text()).contains("6 of 7", front);
    }

    @Test
    void a_marked_answer_proposes_a_button_of_the_scale_by_its_name() {
        Reply at = firstCard(GradeScale.TWO);
        while (!at.has("button.choice")) at = at.press("form[action$=/bury] button");
        Reply right = at.press("button.choice:contains(Salience)");
        assertThat(right.select(".grade-note").text())
                .isEqualTo("That is right, so “Knew it” is suggested. You decide.");
        assertThat(right.select(".grade.proposed strong").text()).isEqualTo("Knew it");
        Reply wrong = at.press("button.choice:contains(Executive)");
        assertThat(wrong.select(".grade-note").text()).contains("so “Missed” is suggested");
        assertThat(wrong.select("[autofocus]").text()).startsWith("Missed");
    }

    @Test
    void the_help_page_lists_the_keys_of_the_scale() {
        firstCard(GradeScale.SIX);
        Reply help = browser.get("/help");
        assertThat(help.document().select(".keys dt").eachText())
                .containsSubsequence("Space", "0", "1", "2", "3", "4", "5", "1 to 9");
        assertThat(help.text()).contains("Blackout: nothing came", "then grade it “Good”");
        browser.post("/settings", Map.of("zone", "UTC", "grades", "TWO"));
        assertThat(browser.get("/help").text())
                .contains("then grade it “Knew it”")
                .doesNotContain("Blackout");
    }
}
