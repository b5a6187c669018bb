package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import hebb.RunningApp;
import hebb.browser.Screen.Kind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sitting in a real browser: by the mouse without scripts, and with no hand on the mouse at all. */
@SuppressWarnings(
        "deprecation") // The successor waits for an address, which a form that comes back to its own page never
// changes.
final class SittingTest {

    private RunningApp app = RunningApp.onSqlite();

    @BeforeEach
    void needsABrowser() {
        var unused = Chromium.required();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Screen firstCard(Kind kind) {
        return new Screen(app, kind).open("/").tryIt();
    }

    @Test
    void the_first_card_is_one_press_away() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            assertThat(screen.heading()).isEqualTo("Card 1 of 7");
            assertThat(screen.page.content()).doesNotContain("Long-term potentiation");
            assertThat(screen.focus()).startsWith("Show the answer");
            assertThat(screen.errors).isEmpty();
            assertThat(screen.foreign).isEmpty();
        }
    }

    @Test
    void a_whole_sitting_by_keyboard_alone() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            screen.pressTo("h");
            assertThat(screen.page.locator(".card-hint").isVisible()).isTrue();
            star(screen);
            assertThat(screen.page.locator(".card-hint").isVisible()).isTrue();
            reveal(screen);
            assertThat(screen.focus()).startsWith("Hard");
            screen.pressTo("1");
            assertThat(screen.heading()).isEqualTo("Card 1 of 7");
            screen.pressTo("u");
            assertThat(screen.page.locator(".card-front").textContent()).contains("lasting strengthening");
            screen.pressTo("b");
            assertThat(screen.heading()).isEqualTo("Card 1 of 6");
            screen.pressTo("!");
            assertThat(screen.heading()).isEqualTo("Card 1 of 5");
            int cards = 0;
            while (!screen.heading().equals("Done for today")) {
                reveal(screen);
                // After a wrong choice the focus is on Again; Good has its own key.
                screen.pressTo(cards++ == 0 ? "4" : screen.focus().startsWith("Good") ? " " : "3");
            }
            assertThat(cards).isEqualTo(5);
            screen.pressTo("u");
            assertThat(screen.heading()).isEqualTo("Card 5 of 5");
            screen.pressTo("?");
            assertThat(screen.heading()).isEqualTo("Keys");
            assertThat(screen.errors).isEmpty();
            assertThat(screen.foreign).isEmpty();
        }
    }

    /** Stars the card by its key; the page stays. */
    private static void star(Screen screen) {
        screen.ready();
        screen.page.keyboard().press("s");
        screen.page.waitForFunction("() => document.querySelector('[data-key=s]').ariaPressed === 'true'");
    }

    /** Puts cards aside until one has what is wanted. */
    private static void buryUntil(Screen screen, String css) {
        while (screen.page.locator(css).count() == 0) screen.pressTo("b");
    }

    @Test
    void an_option_is_in_focus_and_space_or_its_number_chooses_it() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            buryUntil(screen, "button.choice");
            String option = screen.page.locator("button.choice").first().innerText();
            assertThat(screen.focus()).isEqualTo(option.strip());
            screen.pressTo(" ");
            assertThat(screen.page
                            .locator(".choice small:not([hidden])")
                            .first()
                            .isVisible())
                    .isTrue();
            screen.page.goBack();
            screen.pressTo("2");
            assertThat(screen.page.locator("[name=chosen]").inputValue()).hasSize(1);
        }
    }

    @Test
    void a_key_held_too_long_or_pressed_beside_the_options_chooses_nothing() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            buryUntil(screen, "button.choice");
            String question = screen.page.url();
            screen.page.evaluate("() => document.activeElement.blur()");
            screen.page.keyboard().down("Enter");
            screen.page.keyboard().down("Enter");
            screen.page.keyboard().up("Enter");
            assertThat(screen.page.url()).isEqualTo(question);
            assertThat(screen.focus())
                    .isEqualTo(screen.page
                            .locator("button.choice")
                            .first()
                            .innerText()
                            .strip());
        }
    }

    @Test
    void numbers_tick_options_and_enter_checks_them() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            buryUntil(screen, "input[type=checkbox]");
            assertThat(screen.page.evaluate("() => document.activeElement.type"))
                    .isEqualTo("checkbox");
            screen.page.keyboard().press(" ");
            screen.page.keyboard().press("1");
            screen.page.keyboard().press("1");
            screen.page.keyboard().press("2");
            assertThat(screen.page.locator("input:checked").count()).isEqualTo(2);
            screen.pressTo("Enter");
            assertThat(screen.page.locator("[name=chosen]").inputValue()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void an_answer_is_typed_checked_and_graded_with_two_enters(int width) {
        try (Screen screen = firstCard(new Kind(width, false, true))) {
            app.database().write(tx -> tx.handle().execute("update learner_decks set answer_mode = 'TYPED'"));
            screen.page.reload();
            assertThat(screen.page.evaluate("() => document.activeElement.id")).isEqualTo("typed");
            // Letters that are keys elsewhere, and a key that is held.
            screen.page.keyboard().type("Long-term bushe potentation!!");
            screen.page.keyboard().down("Backspace");
            screen.page.keyboard().down("Backspace");
            screen.page.keyboard().up("Backspace");
            assertThat(screen.page.locator("#typed").inputValue()).isEqualTo("Long-term bushe potentation");
            screen.page.locator("#typed").fill("Long-term potentation");
            screen.pressTo("Enter");
            assertThat(screen.page.locator(".typed ins").innerText()).contains("i");
            assertThat(screen.focus()).startsWith("Good");
            screen.pressTo("Enter");
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
            assertThat(screen.errors).isEmpty();
            assertThat(screen.foreign).isEmpty();
        }
    }

    @Test
    void a_grade_given_before_the_scripts_were_ready_counts_on_the_next_page() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            screen.ready();
            app.database().write(tx -> tx.handle().execute("update learner_decks set answer_mode = 'TYPED'"));
            screen.page.reload();
            screen.page.locator("#typed").fill("Long-term potentation");
            screen.pressTo("Enter");
            // No script hears of a form sent like this, as of one sent before they have come.
            screen.page.evaluate("() => { const good = document.activeElement; const { form } = good;"
                    + " const grade = document.createElement('input'); grade.name = 'grade'; grade.value = good.value;"
                    + " form.append(grade); form.submit(); }");
            screen.page.waitForFunction("() => !document.querySelector('.grades')");
            screen.ready();
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
            screen.offline(true);
            screen.page.locator("#typed").fill("Something");
            screen.pressTo("Enter");
            screen.pressTo("3");
            assertThat(screen.page.locator(".card-front").textContent()).doesNotContain("lasting strengthening");
        }
    }

    @Test
    void a_typed_answer_claimed_right_after_a_hint_by_keyboard_alone() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            app.database().write(tx -> tx.handle().execute("update learner_decks set answer_mode = 'TYPED'"));
            screen.page.reload();
            screen.page.evaluate("() => document.activeElement.blur()");
            screen.page.keyboard().press(" ");
            assertThat(screen.page.evaluate("() => document.activeElement.id")).isEqualTo("typed");
            screen.page.evaluate("() => document.activeElement.blur()");
            screen.pressTo("h");
            assertThat(screen.page.locator(".card-hint").isVisible()).isTrue();
            screen.page.keyboard().type("LTP");
            screen.pressTo("Enter");
            assertThat(screen.focus()).startsWith("Again");
            screen.page.locator("button[name=claim]").focus();
            screen.pressTo("Enter");
            assertThat(screen.focus()).startsWith("Hard");
        }
    }

    @Test
    void a_star_by_its_key_leaves_the_answer_and_its_focus() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            buryUntil(screen, "button.choice");
            screen.pressTo("1");
            String focus = screen.focus();
            star(screen);
            assertThat(screen.page.locator(".grades").isVisible()).isTrue();
            assertThat(screen.focus()).isEqualTo(focus);
            screen.pressTo("?");
            screen.pressTo("Enter");
            assertThat(screen.focus()).isEqualTo(focus);
        }
    }

    @Test
    void with_six_buttons_each_key_is_the_grade_itself() {
        try (Screen screen = firstCard(Kind.DESKTOP)) {
            screen.open("/settings");
            screen.page.locator("#grades").selectOption("SIX");
            screen.page.locator("main form button.primary").first().click();
            screen.open("/review");
            screen.pressTo(" ");
            assertThat(screen.focus()).startsWith("Good");
            screen.pressTo("0");
            screen.pressTo("u");
            screen.pressTo(" ");
            screen.pressTo("5");
            assertThat(screen.heading()).isEqualTo("Card 2 of 7");
            assertThat(screen.errors).isEmpty();
        }
    }

    /** Space reveals; a choice is answered by its number, and ticked options are checked with the button. */
    private static void reveal(Screen screen) {
        Locator several = screen.page.locator("input[type=checkbox]");
        if (several.count() > 0) several.first().focus();
        if (several.count() > 0) screen.page.keyboard().press(" ");
        boolean one = screen.page.locator("button.choice").count() > 0;
        if (several.count() > 0) screen.page.locator("[data-key=' ']").focus();
        screen.pressTo(one ? "1" : " ");
        assertThat(screen.page.locator(".grades").isVisible()).isTrue();
    }

    @Test
    void a_whole_sitting_without_scripts() {
        try (Screen screen = firstCard(Kind.WITHOUT_SCRIPTS)) {
            int cards = 0;
            while (!screen.heading().equals("Done for today")) {
                Locator choice = screen.page.locator("button.choice");
                Locator show = choice.count() > 0 ? choice : screen.page.locator("main button.large");
                show.first().click();
                screen.page.locator("button[name=grade][value='4']").click();
                cards++;
            }
            assertThat(cards).isEqualTo(7);
            screen.page.locator("form[action='/review/undo'] button").click();
            assertThat(screen.heading()).isEqualTo("Card 7 of 7");
            assertThat(screen.foreign).isEmpty();
        }
    }

    @Test
    void where_a_browser_is_required_its_absence_is_a_failure() {
        assertThat(Chromium.isRequired(Map.of("CI", "true"))).isTrue();
        assertThat(Chromium.isRequired(Map.of("HEBB_REQUIRE_BROWSER", "true"))).isTrue();
        assertThat(Chromium.isRequired(Map.of())).isFalse();
    }
}
