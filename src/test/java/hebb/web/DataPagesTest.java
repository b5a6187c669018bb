package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Dump;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People take along what is kept of them, and delete their account, without asking anybody. */
final class DataPagesTest {

    private static final String DELETE = "/settings/data/delete";
    private static final String DOWNLOAD = "/settings/data/download";
    private static final String BUTTON = "form[action=" + DELETE + "] button";

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

    private static Map<String, String> tables(PlainBrowser browser) throws IOException {
        Map<String, String> tables = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(browser.bytes(DOWNLOAD)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }

    private static Reply delete(PlainBrowser browser, String password) {
        return browser.get(DELETE).press(BUTTON, Map.of("current", password));
    }

    @Test
    void settings_lead_to_a_file_with_all_of_ones_own_and_nothing_of_anybody_elses() throws IOException {
        PlainBrowser ann = cast.ann.browser();
        var unused = ann.open("/review").press("main button.large").press("button[name=grade][value='4']");
        Reply file = ann.open("/settings").press("a[href='/settings/data']").press("a[href='" + DOWNLOAD + "']");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).contains("application/zip");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"hebb-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
        Map<String, String> tables = tables(ann);
        assertThat(tables).hasSize(18);
        assertThat(tables.get("accounts.csv")).contains(cast.ann.login()).hasLineCount(2);
        assertThat(tables.get("reviews.csv")).hasLineCount(2);
        assertThat(tables.get("quiz_attempts.csv")).contains(Cast.text(cast.quiz));
        assertThat(tables.get("card_reports.csv")).contains("It says Fugni.");
        assertThat(tables.values())
                .noneMatch(table -> table.contains(cast.ben.login())
                        || table.contains(cast.teacher.login())
                        || table.contains("argon2"));
    }

    @Test
    void a_guest_gets_a_file_too_and_a_visitor_has_none() throws IOException {
        assertThat(tables(cast.guest.browser()).get("accounts.csv"))
                .contains("GUEST")
                .hasLineCount(2);
        assertThat(tables(Answers.guestWithOneCard(app)).get("reviews.csv")).hasLineCount(2);
        assertThat(cast.visitor.browser().get(DOWNLOAD).location().orElseThrow())
                .startsWith("/sign-in?");
    }

    @Test
    void before_it_happens_the_page_says_what_goes_and_what_stays() {
        Reply teacher = cast.teacher.browser().get("/settings/data").press("a[href='" + DELETE + "']");
        assertThat(teacher.heading()).isEqualTo("Delete your account");
        assertThat(teacher.text())
                .contains("1 deck of yours: archived, without your name")
                .contains("2 other people can go on learning from there")
                .contains("those that Hebb makes by itself go within four weeks");
        assertThat(teacher.has("a[href='" + DOWNLOAD + "']")).isTrue();
        assertThat(cast.stranger.browser().get(DELETE).text()).contains("Nobody else learns from there");
        Reply ann = cast.ann.browser().get(DELETE);
        assertThat(ann.text()).contains("Every answer you gave").doesNotContain("deck of yours");
        assertThat(ann.has("[autofocus]")).isFalse();
        assertThat(app.accounts().find(cast.ann.account().id())).isPresent();
    }

    @Test
    void with_the_password_all_of_it_goes_and_one_is_a_visitor_who_is_told_so() {
        PlainBrowser ann = cast.ann.browser();
        PlainBrowser phone = ann.copy();
        assertThat(String.join("\n", Dump.of(app.database()))).contains(cast.ann.login());

        Reply gone = ann.get(DELETE).pressOnce(BUTTON, Map.of("current", Cast.PASSWORD));

        assertThat(gone.location()).contains("/?done=erased");
        assertThat(gone.header("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(ann.cookies()).doesNotContainKey("hebb-session");
        Reply home = gone.follow();
        assertThat(home.select("[role=status]").text()).startsWith("Your account is deleted");
        assertThat(home.has("form[action='/try']")).isTrue();
        assertThat(home.has("script#sync")).isTrue();
        assertThat(phone.get("/settings").status()).isEqualTo(302);
        assertThat(SignInPagesTest.signIn(app.browser(), "/", cast.ann.login(), Cast.PASSWORD)
                        .status())
                .isEqualTo(422);
        String id = String.valueOf(cast.ann.account().id().value());
        assertThat(String.join("\n", Dump.of(app.database())))
                .doesNotContain(cast.ann.login(), "Dr. ann", "It says Fugni.", "=" + id + ",", "=" + id + "}")
                .contains(cast.ben.login());
    }

    @Test
    void what_others_have_not_sent_stays_on_the_device() {
        Reply gone = cast.ann.browser().post(DELETE, Map.of("current", Cast.PASSWORD, "others", "unsent"));
        assertThat(gone.header("Clear-Site-Data")).contains("\"cache\"");
    }

    @Test
    void a_wrong_password_is_told_at_its_field_and_too_many_of_them_have_to_wait() {
        PlainBrowser ann = cast.ann.browser();
        Reply wrong = delete(ann, "not her password");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.select("#current-help").text()).isEqualTo("This is not your password. Nothing was deleted.");
        assertThat(wrong.select("[autofocus]").id()).isEqualTo("current");
        assertThat(wrong.body()).doesNotContain("not her password");
        assertThat(wrong.header("Clear-Site-Data")).isEmpty();
        for (int i = 1; i < 10; i++) ann.post(DELETE, Map.of("current", "guess " + i, "sure", "on"));
        assertThat(delete(ann, Cast.PASSWORD).select("#current-help").text()).startsWith("Too many wrong tries");
        assertThat(ann.get("/settings").status()).isEqualTo(200);
    }

    @Test
    void a_guest_ticks_a_box_instead() {
        PlainBrowser guest = cast.guest.browser();
        Reply form = guest.get(DELETE);
        assertThat(form.has("[name=current]")).isFalse();
        Reply unsure = form.press(BUTTON);
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.select("#sure-help").text()).startsWith("Please tick the box");
        assertThat(unsure.select("[autofocus]").id()).isEqualTo("sure");
        assertThat(unsure.press(BUTTON, Map.of("sure", "on"))
                        .select("[role=status]")
                        .text())
                .startsWith("Your account is deleted");
        assertThat(app.accounts().find(cast.guest.account().id())).isEmpty();
    }

    @Test
    void the_last_administrator_is_told_what_to_do_first() {
        PlainBrowser admin = cast.admin.browser();
        Reply page = admin.get(DELETE);
        assertThat(page.has("form[action='" + DELETE + "']")).isFalse();
        assertThat(page.select("main .notice").text()).contains("Make somebody else an administrator first");
        assertThat(page.press("main a[href='/admin']").heading()).isEqualTo("Accounts");
        Reply refused = admin.post(DELETE, Map.of("current", Cast.PASSWORD));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("main .notice")).hasSize(1);
        assertThat(refused.select("[role=alert]").text()).contains("only administrator");

        app.accounts().setRole(cast.admin.account(), cast.ben.account().id(), Role.ADMIN);
        assertThat(delete(admin, Cast.PASSWORD).select("[role=status]").text()).startsWith("Your account is deleted");
        assertThat(cast.ben.browser().get(DELETE).has("main .notice")).isTrue();
    }

    @Test
    void who_learns_a_deck_of_somebody_gone_goes_on_in_the_middle_of_a_card() {
        PlainBrowser ann = cast.ann.browser();
        Reply question = ann.open("/review");
        assertThat(delete(cast.teacher.browser(), Cast.PASSWORD).status()).isEqualTo(200);
        Reply next = question.press("main button.large").press("button[name=grade][value='4']");
        assertThat(next.status()).isEqualTo(200);
        assertThat(ann.get("/decks/" + Cast.text(cast.deck)).status()).isEqualTo(200);
        assertThat(ann.get("/decks").text()).contains("Fungi").doesNotContain("Dr. teacher");
        assertThat(cast.visitor.browser().get("/share/" + cast.code).status()).isEqualTo(404);
    }

    @Test
    void a_tab_that_is_still_open_meets_no_failure() {
        PlainBrowser ann = cast.ann.browser();
        PlainBrowser tab = ann.copy();
        Reply answer = tab.open("/review").press("main button.large");
        Reply settings = tab.get("/settings");
        Reply deletion = tab.get(DELETE);
        delete(ann, Cast.PASSWORD);
        for (Reply late : List.of(
                answer.pressOnce("button[name=grade][value='4']"),
                settings.pressOnce("form[action='/settings'] button"),
                deletion.pressOnce(BUTTON, Map.of("current", Cast.PASSWORD)),
                tab.post("/review/ahead", Map.of("account", "x")))) {
            assertThat(late.status()).isEqualTo(401);
        }
        assertThat(tab.get(DOWNLOAD).status()).isEqualTo(302);
    }
}
