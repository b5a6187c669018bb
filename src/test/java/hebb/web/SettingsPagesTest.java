package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Account;
import hebb.account.GradeScale;
import hebb.account.Profile;
import hebb.account.Theme;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SettingsPagesTest {

    private static final String NEW_PASSWORD = "four wooden rivers hum";

    private RunningApp app;
    private Cast cast;

    @BeforeEach
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void what_was_saved_is_shown_with_a_word() {
        Reply saved = save("Ann B.", "America/Argentina/Buenos_Aires", "DARK").follow();
        assertThat(saved.select("[role=status]").text()).isEqualTo("Saved.");
        assertThat(saved.value("name")).isEqualTo("Ann B.");
        assertThat(saved.select("option[selected]").text()).isEqualTo("Buenos Aires, Argentina");
        assertThat(saved.select("[name=theme][checked]").val()).isEqualTo("DARK");
        assertThat(saved.select("html").attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void language_and_grades_are_saved_and_shown_and_what_is_no_choice_changes_nothing() {
        Reply first = cast.ann.browser().get("/settings");
        assertThat(first.select("#language [selected]").text()).isEqualTo("As the browser asks");
        assertThat(first.select("#grades [selected]").val()).isEqualTo("FOUR");
        Reply saved = choose("ES", "SIX").follow();
        assertThat(saved.select("[role=status]").text()).isEqualTo("Guardado.");
        assertThat(saved.select("#language [selected]").text()).isEqualTo("Español");
        assertThat(saved.select("#grades [selected]").text()).isEqualTo("Seis: SM-2, de 0 a 5");
        Reply same = choose("XX", "SEVEN").follow();
        assertThat(same.select("#language [selected]").val()).isEqualTo("ES");
        assertThat(same.select("#grades [selected]").val()).isEqualTo("SIX");
        assertThat(choose("AUTO", "TWO").follow().select("#language [selected]").val())
                .isEqualTo("AUTO");
    }

    private Reply choose(String language, String grades) {
        return cast.ann
                .browser()
                .post("/settings", Map.of("name", "Ann", "zone", "UTC", "language", language, "grades", grades));
    }

    @Test
    void reading_aloud_is_off_until_somebody_wants_it() {
        assertThat(cast.ben.browser().open("/settings").has("#read[checked]")).isFalse();
        assertThat(cast.ben.browser().open("/review").has("[data-read]")).isFalse();
        cast.ben.browser().post("/settings", Map.of("name", "Ben", "zone", "UTC", "aloud", "asked", "read", "on"));
        assertThat(cast.ben.browser().open("/settings").has("#read[checked]")).isTrue();
        Reply question = cast.ben.browser().open("/review");
        assertThat(question.has("button[data-read][hidden][data-key=r]")).isTrue();
        assertThat(question.has("script#speak")).isTrue();
        cast.ben.browser().post("/settings", Map.of("name", "Ben", "zone", "UTC"));
        assertThat(cast.ben.browser().open("/settings").has("#read[checked]")).isTrue();
        cast.ben.browser().post("/settings", Map.of("name", "Ben", "zone", "UTC", "aloud", "asked"));
        assertThat(cast.ben.browser().open("/settings").has("#read[checked]")).isFalse();
    }

    @Test
    void the_current_zone_is_chosen_even_where_it_is_none_of_the_usual_ones() {
        assertThat(cast.ann
                        .browser()
                        .get("/settings")
                        .select("option[selected]")
                        .val())
                .isEqualTo("UTC");
        app.accounts()
                .saveProfile(
                        cast.ann.account(), new Profile("Ann", "Etc/GMT-3", Theme.AUTO, null, GradeScale.FOUR, false));
        assertThat(cast.ann
                        .browser()
                        .get("/settings")
                        .select("option[selected]")
                        .val())
                .isEqualTo("Etc/GMT-3");
    }

    @Test
    void mistakes_are_shown_together_and_nothing_is_saved() {
        Reply refused = save(" ", "Mars/Olympus", "LIGHT");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("#name-help").text()).isEqualTo("Please enter a name.");
        assertThat(refused.select("#zone-help").text()).startsWith("Please choose a time zone");
        assertThat(refused.select("option[selected]").val()).isEqualTo("UTC");
        Account ann = app.accounts().findByLogin(cast.ann.login()).orElseThrow();
        assertThat(ann.name()).isEqualTo("Dr. ann");
        assertThat(ann.theme()).isEqualTo(Theme.AUTO);
        assertThat(save("x".repeat(81), "UTC", "AUTO").select("#name-help").text())
                .contains("at most 80");
        assertThat(save("Ann", "UTC", "PINK").status()).isEqualTo(303);
    }

    @Test
    void a_guest_chooses_zone_and_theme_but_has_no_name_and_no_password() {
        Reply form = cast.guest.browser().get("/settings");
        assertThat(form.has("[name=name]")).isFalse();
        assertThat(form.has("[name=current]")).isFalse();
        PlainBrowser guest = cast.guest.browser();
        assertThat(guest.post("/settings", Map.of("zone", "Asia/Tokyo", "theme", "DARK", "name", "Root"))
                        .status())
                .isEqualTo(303);
        Account saved = app.accounts().find(cast.guest.account().id()).orElseThrow();
        assertThat(saved.zone()).isEqualTo("Asia/Tokyo");
        assertThat(saved.name()).isEqualTo("Guest");
        assertThat(guest.post("/settings/password", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void a_new_password_ends_the_sessions_of_other_devices() {
        PlainBrowser phone = app.browser();
        SignInPagesTest.signIn(phone, "/", cast.ann.login(), Cast.PASSWORD);
        Reply done = password(phone, Cast.PASSWORD, NEW_PASSWORD).follow();
        assertThat(done.select("[role=status]").text())
                .isEqualTo("Your password is changed. Other devices are signed out.");
        assertThat(cast.ann.browser().get("/settings").status()).isEqualTo(302);
        assertThat(cast.ann.browser().post("/settings", Map.of("name", "Eve")).status())
                .isEqualTo(401);
        assertThat(phone.get("/settings").status()).isEqualTo(200);
        assertThat(SignInPagesTest.signIn(app.browser(), "/", cast.ann.login(), NEW_PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_refused_password_says_why_at_its_field() {
        PlainBrowser ann = cast.ann.browser();
        Reply wrong = password(ann, "not her password", NEW_PASSWORD);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.select("#current-help").text()).isEqualTo("This is not your current password.");
        assertThat(wrong.select("[autofocus]").id()).isEqualTo("current");
        assertThat(wrong.body()).doesNotContain(NEW_PASSWORD).doesNotContain("not her password");
        assertThat(password(ann, Cast.PASSWORD, "short")
                        .select("#password-help")
                        .text())
                .contains("at least 12");
        assertThat(password(ann, Cast.PASSWORD, "x".repeat(201))
                        .select("#password-help")
                        .text())
                .contains("at most 200");
        for (int i = 0; i < 10; i++) password(ann, "guess " + i, NEW_PASSWORD);
        assertThat(password(ann, Cast.PASSWORD, NEW_PASSWORD)
                        .select("#current-help")
                        .text())
                .startsWith("Too many wrong tries");
    }

    @Test
    void an_address_cannot_make_the_page_say_anything_else() {
        Reply page = cast.ann.browser().get("/settings?done=Your%20account%20is%20lost");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has(".notice[role=status]")).isFalse();
        assertThat(page.body()).doesNotContain("is lost");
    }

    private Reply save(String name, String zone, String theme) {
        return cast.ann.browser().post("/settings", Map.of("name", name, "zone", zone, "theme", theme));
    }

    private static Reply password(PlainBrowser browser, String current, String fresh) {
        return browser.post("/settings/password", Map.of("current", current, "password", fresh));
    }
}
