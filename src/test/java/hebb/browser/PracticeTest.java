package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import hebb.RunningApp;
import hebb.browser.Screen.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quiz in a real browser, by keyboard alone on a phone and a desktop, and by the mouse without scripts. */
final class PracticeTest {

    private final RunningApp app = RunningApp.onSqlite();

    @BeforeEach
    void needsABrowser() {
        var unused = Chromium.required();
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** The form that begins a quiz, of a guest who learns the small deck. */
    private Screen practice(Kind kind) {
        Screen screen = new Screen(app, kind).open("/");
        screen.page.locator("form[action='/try'] button").click();
        screen.page.locator(".card").first().waitFor();
        return screen.open("/practice");
    }

    private static boolean isQuestion(Screen screen) {
        return screen.heading().startsWith("Question ");
    }

    private static void assertFits(Screen screen) {
        assertThat(screen.page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_whole_quiz_by_keyboard_alone(int width) {
        try (Screen screen = practice(new Kind(width, false, true))) {
            screen.page.locator("#questions").focus();
            screen.pressTo("Enter");
            int questions = 0;
            while (isQuestion(screen)) {
                assertFits(screen);
                answer(screen, questions++);
            }
            assertThat(questions).isEqualTo(7);
            assertThat(screen.heading()).endsWith("of 7 right");
            assertThat(screen.focus()).isEqualTo("Repeat the ones I missed");
            assertFits(screen);
            screen.pressTo("Enter");
            assertThat(screen.heading()).startsWith("Question 1 of ");
            assertThat(screen.errors).isEmpty();
            assertThat(screen.foreign).isEmpty();
        }
    }

    /** Space shows the answer and then means that one knew it; the first one is missed. */
    private static void answer(Screen screen, int question) {
        if (screen.page.locator(".choices").count() > 0) {
            choose(screen);
            return;
        }
        assertThat(screen.focus()).startsWith("Show the answer");
        screen.pressTo(" ");
        assertThat(screen.focus()).startsWith("I knew it");
        screen.pressTo(question == 0 ? "1" : question == 1 ? "2" : " ");
    }

    private static void choose(Screen screen) {
        boolean several = screen.page.locator("input[type=checkbox]").count() > 0;
        if (several) screen.page.keyboard().press("2");
        screen.pressTo(several ? "Enter" : "2");
        assertThat(screen.page.locator(".grade-note").isVisible()).isTrue();
        assertThat(screen.page.locator(".choice.right").count()).isPositive();
        assertThat(screen.focus()).matches("(?s)(Next question|See how it went).*");
        screen.pressTo(" ");
    }

    @Test
    void an_exam_is_written_and_compared_by_keyboard() {
        try (Screen screen = practice(Kind.DESKTOP)) {
            screen.page.locator("#exam").focus();
            screen.page.keyboard().press(" ");
            screen.pressTo("Enter");
            while (isQuestion(screen)) {
                assertThat(screen.page
                                .locator(".card-back, .choice.right, .grade-note")
                                .count())
                        .isZero();
                if (screen.page.locator("#response").count() > 0)
                    screen.page.keyboard().type("s b 1 ?");
                screen.pressTo(screen.page.locator("button.choice").count() > 0 ? "1" : "Enter");
            }
            assertThat(screen.heading()).isEqualTo("Now compare");
            assertThat(screen.page.locator("fieldset .words").first().textContent())
                    .isEqualTo("s b 1 ?");
            Locator radios = screen.page.locator("input[type=radio][value=yes]");
            for (int at = 0; at < radios.count(); at++) {
                radios.nth(at).focus();
                screen.page.keyboard().press(" ");
            }
            screen.pressTo("Enter");
            assertThat(screen.heading()).matches("[56] of 7 right");
        }
    }

    @Test
    void a_whole_quiz_without_scripts() {
        try (Screen screen = practice(Kind.WITHOUT_SCRIPTS)) {
            screen.page.locator("form[action='/practice'] button").click();
            while (isQuestion(screen)) {
                Locator choice = screen.page.locator("button.choice");
                Locator knew = screen.page.locator("button[name=knew][value=yes]");
                Locator on = screen.page.locator("main button.large");
                (choice.count() > 0 ? choice : knew.count() > 0 ? knew : on)
                        .first()
                        .click();
            }
            assertThat(screen.heading()).matches("[56] of 7 right");
            assertThat(screen.foreign).isEmpty();
        }
    }
}
