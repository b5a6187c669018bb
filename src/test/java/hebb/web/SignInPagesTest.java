package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SignInPagesTest {

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
    void the_right_password_leads_to_the_page_that_was_asked_for() {
        PlainBrowser browser = app.browser();
        Reply form = browser.open("/progress?a=b");
        assertThat(form.heading()).isEqualTo("Sign in");
        assertThat(form.value("next")).isEqualTo("/progress?a=b");
        Reply in = signIn(browser, form.value("next"), cast.ann.login(), Cast.PASSWORD);
        assertThat(in.location()).contains("/progress?a=b");
        assertThat(browser.get("/settings").value("name")).isEqualTo("Dr. ann");
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_disabled_account_are_told_the_same() {
        app.accounts().disable(cast.admin.account(), cast.ben.account().id());
        for (List<String> pair : List.of(
                List.of(cast.ann.login(), "not her password"),
                List.of("nobody", Cast.PASSWORD),
                List.of(cast.ben.login(), Cast.PASSWORD))) {
            Reply refused = signIn(app.browser(), "/", pair.get(0), pair.get(1));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.select("[role=alert]").text())
                    .isEqualTo("User name and password do not match. Please try again.");
            assertThat(refused.value("login")).isEqualTo(pair.get(0));
            assertThat(refused.body()).doesNotContain(pair.get(1));
            assertThat(refused.browser().cookies()).doesNotContainKey("hebb-session");
        }
    }

    @Test
    void too_many_tries_are_told_how_many_minutes_to_wait() {
        PlainBrowser browser = app.browser();
        for (int i = 0; i < 10; i++) signIn(browser, "/", cast.ann.login(), "wrong " + i);
        Reply refused = signIn(browser, "/", cast.ann.login(), Cast.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("try again in 16 minutes");
        assertThat(refused.header("Retry-After")).contains("960");
        app.clock().advance(Duration.ofMinutes(16));
        assertThat(signIn(browser, "/", cast.ann.login(), Cast.PASSWORD).location())
                .contains("/");
    }

    @Test
    void a_header_that_names_another_address_does_not_help_who_guesses() {
        PlainBrowser browser = app.browser();
        for (int i = 0; i < 10; i++) guess(browser, i);
        assertThat(guess(browser, 11).status()).isEqualTo(429);
    }

    private Reply guess(PlainBrowser browser, int number) {
        browser.get("/sign-in");
        var fields = List.of(
                Map.entry("login", cast.ann.login()),
                Map.entry("password", "wrong " + number),
                Map.entry("csrf", browser.token()));
        return browser.postForm("/sign-in", fields, Map.of("X-Forwarded-For", "203.0.113." + number));
    }

    @Test
    void no_address_leads_away_from_the_site() {
        List<String> pieces =
                List.of("/", "\\", "//", ".", "@", "evil.example", "https:", "javascript:", "\t", "%2f", "?", "\r\n");
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            StringBuilder next = new StringBuilder("/");
            for (int j = random.nextInt(5); j >= 0; j--) next.append(pieces.get(random.nextInt(pieces.size())));
            Reply in = signIn(app.browser(), next.toString(), cast.ann.login(), Cast.PASSWORD);
            URI target = in.address().resolve(in.location().orElseThrow());
            assertThat(target.getAuthority()).as(next.toString()).isEqualTo("localhost:" + app.port());
        }
    }

    @Test
    void whoever_knew_the_cookie_from_before_does_not_come_in_with_it() {
        PlainBrowser planted = cast.guest.browser().copy();
        PlainBrowser victim = planted.copy();
        assertThat(signIn(victim, "/", cast.ann.login(), Cast.PASSWORD).status())
                .isEqualTo(303);
        assertThat(victim.cookies().get("hebb-session"))
                .isNotEqualTo(planted.cookies().get("hebb-session"));
        assertThat(planted.get("/settings").location())
                .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in"));
    }

    @Test
    void a_guest_with_cards_is_told_that_they_stay_behind() {
        assertThat(cast.guest.browser().get("/sign-in").has(".notice")).isFalse();
        PlainBrowser guest = Answers.guestWithOneCard(app);
        Reply form = guest.get("/sign-in");
        assertThat(form.select(".notice").text())
                .contains("The card you have met as a guest will not be")
                .contains("Register");
    }

    @Test
    void who_is_signed_in_needs_no_form() {
        assertThat(cast.ann.browser().get("/sign-in?next=/progress").location()).contains("/progress");
        assertThat(cast.ann.browser().get("/register").location()).contains("/");
        assertThat(cast.ann.browser().post("/sign-in", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        PlainBrowser ann = cast.ann.browser();
        PlainBrowser stolen = ann.copy();
        Reply out = ann.get("/").pressOnce("form[action=/sign-out] button");
        assertThat(out.location()).contains("/");
        assertThat(out.header("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(ann.cookies()).doesNotContainKey("hebb-session");
        assertThat(stolen.get("/progress").status()).isEqualTo(302);
    }

    @Test
    void signing_out_leaves_on_the_device_what_others_have_not_sent() {
        PlainBrowser ann = cast.ann.browser();
        Reply out = ann.post("/sign-out", Map.of("others", "unsent"));
        assertThat(out.header("Clear-Site-Data")).contains("\"cache\"");
    }

    @Test
    void a_guest_cannot_sign_out_by_accident() {
        assertThat(cast.guest.browser().get("/").has("form[action=/sign-out]")).isFalse();
        assertThat(cast.guest.browser().post("/sign-out").status()).isEqualTo(403);
        assertThat(cast.guest.browser().get("/progress").status()).isEqualTo(200);
    }

    @Test
    void a_code_replaces_a_forgotten_password_and_ends_every_session() {
        String code = app.accounts().newResetCode(cast.ann.account().id());
        PlainBrowser browser = app.browser();
        assertThat(reset(browser, "AAAA-AAAA-AAAA-AAAA", NEW_PASSWORD)
                        .select("#code-help")
                        .text())
                .startsWith("This code does not work");
        Reply easy = reset(browser, code, "short");
        assertThat(easy.select("#password-help").text()).contains("at least 12");
        assertThat(easy.value("code")).isEqualTo(code);
        assertThat(easy.select("[name=password]").hasAttr("autofocus")).isTrue();
        Reply done = reset(browser, code.toLowerCase(java.util.Locale.ROOT), NEW_PASSWORD)
                .follow();
        assertThat(done.select("[role=status]").text()).isEqualTo("Your password is changed. Sign in with it.");
        assertThat(cast.ann.browser().get("/progress").status()).isEqualTo(302);
        assertThat(signIn(browser, "/", cast.ann.login(), Cast.PASSWORD).status())
                .isEqualTo(422);
        assertThat(signIn(browser, "/", cast.ann.login(), NEW_PASSWORD).status())
                .isEqualTo(303);
        assertThat(reset(app.browser(), code, NEW_PASSWORD).status()).isEqualTo(422);
    }

    private static Reply reset(PlainBrowser browser, String code, String password) {
        browser.get("/reset");
        return browser.post("/reset", Map.of("code", code, "password", password));
    }

    static Reply signIn(PlainBrowser browser, String next, String login, String password) {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("next", next, "login", login, "password", password));
    }
}
