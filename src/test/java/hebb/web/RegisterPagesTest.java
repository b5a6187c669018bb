package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Account;
import hebb.account.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RegisterPagesTest {

    private RunningApp app = RunningApp.onSqlite();

    @AfterEach
    void stop() {
        app.close();
    }

    private void startAgain(String mode) {
        app.close();
        app = RunningApp.onSqlite(Map.of("HEBB_REGISTRATION", mode));
    }

    @Test
    void a_visitor_registers_and_is_in() {
        PlainBrowser browser = app.browser();
        Reply in = register(browser, Map.of("next", "/progress", "zone", "Pacific/Auckland"));
        assertThat(in.location()).contains("/progress");
        Account account = app.accounts().findByLogin("carla").orElseThrow();
        assertThat(account.role()).isEqualTo(Role.LEARNER);
        assertThat(account.zone()).isEqualTo("Pacific/Auckland");
        assertThat(browser.get("/settings").value("name")).isEqualTo("Carla");
    }

    @Test
    void who_teaches_becomes_a_teacher_and_nobody_chooses_another_role() {
        register(app.browser(), Map.of("teaches", "yes", "role", "ADMIN"));
        assertThat(role("carla")).isEqualTo(Role.TEACHER);
    }

    @Test
    void all_mistakes_are_shown_together_and_what_was_typed_stays_but_the_password() {
        Reply refused =
                register(app.browser(), Map.of("login", "a b", "name", "  ", "password", "hunter2", "teaches", "yes"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).isEqualTo("Please mend what is marked below.");
        assertThat(refused.select("#login-help").text()).startsWith("Use 3 to 100 letters");
        assertThat(refused.select("#name-help").text()).isEqualTo("Please enter a name.");
        assertThat(refused.select("#password-help").text()).isEqualTo("Please use at least 12 characters.");
        assertThat(refused.document().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("login", "name", "password");
        assertThat(refused.value("login")).isEqualTo("a b");
        assertThat(refused.select("[name=teaches]").hasAttr("checked")).isTrue();
        assertThat(refused.select("[autofocus]").id()).isEqualTo("login");
        assertThat(refused.body()).doesNotContain("hunter2");
    }

    @Test
    void a_name_that_is_taken_and_a_password_that_is_easy_are_refused() {
        String taken = " " + new Cast(app).ann.login().toUpperCase(Locale.ROOT) + " ";
        Reply refused = register(app.browser(), Map.of("login", taken, "password", "aaaaaaaaaaaaaaa"));
        assertThat(refused.select("#login-help").text()).startsWith("Somebody has this user name");
        assertThat(refused.select("#password-help").text()).startsWith("Somebody would guess");
    }

    @Test
    void hostile_text_comes_back_as_text() {
        String hostile = "\"><script>alert(1)</script>${7*7}";
        Reply refused = register(app.browser(), Map.of("login", hostile, "name", "x".repeat(20_000)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.value("login")).isEqualTo(hostile);
        assertThat(refused.select("#name-help").text()).isEqualTo("Please use at most 80 characters.");
        assertThat(refused.body()).doesNotContain("<script>alert").hasSizeLessThan(20_000);
    }

    @Test
    void a_guest_keeps_everything_and_gets_another_token() {
        PlainBrowser guest = Answers.guestWithOneCard(app);
        PlainBrowser before = guest.copy();
        Reply form = guest.get("/register");
        assertThat(form.text()).contains("The card you have met as a guest comes with you.");
        Reply done = register(guest, Map.of());
        assertThat(done.location()).contains("/");
        assertThat(guest.get("/progress").text()).contains("1 review on 1 day");
        assertThat(guest.cookies().get("hebb-session"))
                .isNotEqualTo(before.cookies().get("hebb-session"));
        assertThat(before.get("/progress").status()).isEqualTo(302);
    }

    @Test
    void a_guest_keeps_the_time_zone_of_the_days_already_learned() {
        PlainBrowser guest = app.browser();
        guest.get("/");
        guest.post("/try", Map.of("zone", "Asia/Tokyo"));
        register(guest, Map.of("zone", "Europe/Paris"));
        assertThat(app.accounts().findByLogin("carla").orElseThrow().zone()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void a_closed_house_says_so() {
        startAgain("closed");
        Reply form = app.browser().get("/register");
        assertThat(form.text())
                .contains("Registration is closed here.")
                .contains("Nobody can make a new account at the moment.")
                .doesNotContain("can make an account for you");
        assertThat(form.has("form")).isFalse();
        assertThat(register(app.browser(), Map.of()).status()).isEqualTo(422);
        assertThat(app.accounts().findByLogin("carla")).isEmpty();
    }

    @Test
    void no_page_of_a_closed_house_promises_an_account() {
        for (String mode : new String[] {"open", "closed"}) {
            startAgain(mode);
            PlainBrowser guest = Answers.guestWithOneCard(app);
            for (String page : new String[] {"/", "/settings", "/sign-in", "/progress"}) {
                assertThat(guest.get(page).has("a[href^=/register]"))
                        .as("%s where registration is %s", page, mode)
                        .isEqualTo(mode.equals("open"));
            }
            assertThat(guest.get("/").text()).contains("You are trying Hebb as a guest.");
        }
    }

    @Test
    void an_invitation_does_not_open_a_closed_house() {
        startAgain("closed");
        String code = app.accounts().newInvite(new Cast(app).admin.account(), Role.LEARNER, Duration.ofDays(7));
        assertThat(app.browser().get("/register?invite=" + code).has("form")).isFalse();
        assertThat(register(app.browser(), Map.of("invite", code)).status()).isEqualTo(422);
        assertThat(app.accounts().findByLogin("carla")).isEmpty();
    }

    @Test
    void very_many_registrations_at_one_address_are_told_to_wait() {
        assertThat(register(app.browser(), Map.of("password", "short")).status())
                .isEqualTo(422);
        app.database().write(tx -> tx.handle().execute("update attempts set tries = 300"));
        Reply refused = register(app.browser(), Map.of());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).contains("3600");
        assertThat(refused.select("[role=alert]").text()).startsWith("Very many people registered at your network");
        assertThat(refused.value("login")).isEqualTo("carla");
        assertThat(app.accounts().findByLogin("carla")).isEmpty();
        app.clock().advance(Duration.ofMinutes(62));
        assertThat(register(app.browser(), Map.of()).status()).isEqualTo(303);
    }

    @Test
    void by_invitation_only() {
        startAgain("invite");
        Account admin = new Cast(app).admin.account();
        Reply without = register(app.browser(), Map.of());
        assertThat(without.select("#code-help").text()).startsWith("You need an invitation");
        assertThat(without.select("[autofocus]").id()).isEqualTo("code");
        Reply wrong = register(app.browser(), Map.of("invite", "AAAA-BBBB-CCCC-DDDD"));
        assertThat(wrong.select("#code-help").text()).startsWith("This code does not work");
        assertThat(wrong.value("invite")).isEqualTo("AAAA-BBBB-CCCC-DDDD");

        String code = app.accounts().newInvite(admin, Role.TEACHER, Duration.ofDays(7));
        PlainBrowser browser = app.browser();
        Reply invited = browser.get("/register?invite=" + code);
        assertThat(invited.text()).contains("You are invited as a teacher.");
        assertThat(invited.value("invite")).isEqualTo(code);
        assertThat(invited.has("[name=teaches]")).isFalse();
        register(browser, Map.of("invite", code));
        assertThat(role("carla")).isEqualTo(Role.TEACHER);
        assertThat(app.browser().get("/register?invite=" + code).has("#code")).isTrue();
        assertThat(register(app.browser(), Map.of("invite", code, "login", "dora"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_invitation_that_was_used_does_not_keep_anybody_out_of_an_open_house() {
        Reply form = app.browser().get("/register?invite=AAAA-BBBB-CCCC-DDDD");
        assertThat(form.select(".notice").text()).contains("You can register without it.");
        assertThat(form.has("[name=invite]")).isFalse();
    }

    @Test
    void very_many_new_guests_at_one_address_are_told_to_wait() {
        app.database().write(tx -> tx.handle().execute("delete from attempts"));
        PlainBrowser first = app.browser();
        first.get("/");
        assertThat(first.post("/try").status()).isEqualTo(303);
        app.database().write(tx -> tx.handle().execute("update attempts set tries = 3000"));
        PlainBrowser next = app.browser();
        next.get("/");
        Reply refused = next.post("/try");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.heading()).isEqualTo("Too many new guests");
        app.clock().advance(Duration.ofMinutes(61));
        assertThat(next.post("/try").status()).isEqualTo(303);
    }

    private Role role(String login) {
        return app.accounts().findByLogin(login).orElseThrow().role();
    }

    private static Reply register(PlainBrowser browser, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("login", "carla", "name", "Carla", "password", Cast.PASSWORD));
        all.putAll(fields);
        browser.get("/register");
        return browser.post("/register", all);
    }
}
