package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Account;
import hebb.account.RegistrationRequest;
import hebb.account.Role;
import hebb.storage.Ids;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AdminPagesTest {

    private RunningApp app;
    private Cast cast;
    private PlainBrowser admin;

    @BeforeEach
    void start() {
        open(Map.of());
    }

    private void open(Map<String, String> settings) {
        app = RunningApp.onSqlite(settings);
        cast = new Cast(app);
        admin = cast.admin.browser();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void the_first_administrator_is_made_with_the_code_from_the_log_and_only_once() {
        try (RunningApp fresh = RunningApp.onSqlite()) {
            String code = fresh.accounts().newSetupCodeIfNoAdmin().orElseThrow();
            PlainBrowser browser = fresh.browser();
            Reply wrong = setUp(browser, "AAAA-BBBB-CCCC-DDDD", "a b");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.select("#code-help").text()).startsWith("This code does not work");
            assertThat(wrong.select("#login-help").text()).startsWith("Use 3 to 100");
            assertThat(setUp(browser, code, "root").follow().heading()).isEqualTo("Accounts");
            assertThat(browser.get("/setup").text()).contains("There is an administrator already.");
            Reply again = setUp(fresh.browser(), code, "second");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.has("form[action=/setup]")).isFalse();
            assertThat(fresh.accounts().findByLogin("second")).isEmpty();
        }
    }

    private static Reply setUp(PlainBrowser browser, String code, String login) {
        browser.get("/setup");
        return browser.post("/setup", Map.of("code", code, "login", login, "name", "Root", "password", Cast.PASSWORD));
    }

    @Test
    void only_administrators_see_the_accounts() {
        assertThat(cast.visitor.browser().get("/admin").location())
                .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in"));
        for (var person : cast.everybody()) {
            if (person.name().equals("visitor") || person.name().equals("admin")) continue;
            assertThat(person.browser().get("/admin").status())
                    .as(person.name())
                    .isEqualTo(403);
        }
        Reply page = admin.get("/admin");
        assertThat(page.document().select(".rows li")).hasSize(5);
        assertThat(page.select(".facts").text())
                .contains("accounts 5")
                .contains("guests 1")
                .contains("decks");
        assertThat(page.text()).contains(cast.ann.login() + " · seen today");
    }

    @Test
    void a_search_finds_by_name_and_pages_follow_one_another() {
        assertThat(admin.get("/admin?search=dr.%20be").document().select(".rows li"))
                .hasSize(1);
        assertThat(admin.get("/admin?search=100%25_").text()).contains("No account");
        manyAccounts(60);
        Reply first = admin.get("/admin?search=pupil");
        assertThat(first.text()).contains("60 accounts, page 1 of 2");
        Reply second = first.press("nav a[href*=page]");
        assertThat(second.document().select(".rows li")).hasSize(10);
        assertThat(admin.get("/admin?search=pupil&page=99").text()).contains("page 2 of 2");
        assertThat(admin.get("/admin?page=-1").status()).isEqualTo(200);
    }

    private void manyAccounts(int count) {
        app.database().write(tx -> {
            for (int i = 0; i < count; i++) {
                tx.handle()
                        .execute(
                                "insert into accounts (id, login, name, role, zone, created_at)"
                                        + " values (?, ?, 'Pupil', 'LEARNER', 'UTC', 0)",
                                app.ids().next(),
                                "pupil-" + i);
            }
            return count;
        });
    }

    @Test
    void a_role_changes_at_once_and_back_to_the_same_page() {
        Reply saved = change(cast.ann.account(), "role", Map.of("role", "TEACHER", "search", "an&n", "page", "2"));
        assertThat(saved.location()).contains("/admin?search=an%26n&page=2&done=saved");
        assertThat(app.accounts().find(cast.ann.account().id()).orElseThrow().role())
                .isEqualTo(Role.TEACHER);
        assertThat(change(cast.ann.account(), "role", Map.of("role", "GUEST")).status())
                .isEqualTo(400);
        assertThat(change(cast.ann.account(), "role", Map.of()).status()).isEqualTo(400);
        assertThat(change(cast.guest.account(), "role", Map.of("role", "ADMIN")).status())
                .isEqualTo(404);
    }

    @Test
    void the_last_administrator_stays_one() {
        Reply refused =
                change(cast.admin.account(), "role", Map.of("role", "LEARNER")).follow();
        assertThat(refused.select("[role=alert]").text()).startsWith("This is the last administrator.");
        Reply own = change(cast.admin.account(), "disable", Map.of()).follow();
        assertThat(own.select("[role=alert]").text()).startsWith("This is your own account.");
        assertThat(admin.get("/admin").status()).isEqualTo(200);
        change(cast.ann.account(), "role", Map.of("role", "ADMIN"));
        assertThat(change(cast.admin.account(), "role", Map.of("role", "LEARNER"))
                        .follow()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_disabled_account_is_out_at_once_until_it_is_enabled() {
        Reply page = change(cast.ben.account(), "disable", Map.of()).follow();
        assertThat(page.text()).contains("disabled");
        assertThat(cast.ben.browser().get("/progress").status()).isEqualTo(302);
        change(cast.ben.account(), "enable", Map.of());
        assertThat(SignInPagesTest.signIn(app.browser(), "/", cast.ben.login(), Cast.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_reset_code_is_shown_once_and_works() {
        Reply page = change(cast.ben.account(), "reset", Map.of());
        String code = page.select("#secret").val();
        assertThat(code).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
        assertThat(page.text()).contains("Give this code to " + cast.ben.login() + ".");
        assertThat(admin.get("/admin").body()).doesNotContain(code);
        PlainBrowser ben = app.browser();
        ben.get("/reset");
        assertThat(ben.post("/reset", Map.of("code", code, "password", "four wooden rivers hum"))
                        .status())
                .isEqualTo(303);
        assertThat(change(cast.guest.account(), "reset", Map.of()).status()).isEqualTo(404);
        assertThat(admin.post("/admin/accounts/0000000000000/reset").status()).isEqualTo(404);
        assertThat(admin.post("/admin/accounts/nobody/reset").status()).isEqualTo(404);
    }

    @Test
    void an_invitation_is_a_whole_link_that_registers_one_person_within_seven_days() {
        Reply page = admin.post("/admin/invites", Map.of("role", "TEACHER"));
        URI link = URI.create(page.select("#secret").val());
        assertThat(link.toString()).startsWith(app.at("/register?invite=").toString());
        PlainBrowser browser = app.browser();
        browser.get(link.getPath() + "?" + link.getQuery());
        String code = link.getQuery().replace("invite=", "");
        browser.post("/register", Map.of("login", "dora", "name", "Dora", "password", Cast.PASSWORD, "invite", code));
        assertThat(app.accounts().findByLogin("dora").orElseThrow().role()).isEqualTo(Role.TEACHER);
        assertThat(admin.post("/admin/invites", Map.of("role", "GUEST")).status())
                .isEqualTo(400);
        String late = app.accounts().newInvite(cast.admin.account(), Role.LEARNER, java.time.Duration.ofDays(7));
        app.clock().advance(java.time.Duration.ofDays(7));
        assertThat(app.browser().get("/register?invite=" + late).has("[name=invite]"))
                .isFalse();
    }

    @Test
    void the_link_begins_with_the_address_that_people_use() {
        stop();
        open(Map.of("HEBB_BASE_URL", "http://hebb.school.example/"));
        String link = admin.post("/admin/invites", Map.of("role", "LEARNER"))
                .select("#secret")
                .val();
        assertThat(link).startsWith("http://hebb.school.example/register?invite=");
    }

    @Test
    void a_closed_house_invites_nobody() {
        stop();
        open(Map.of("HEBB_REGISTRATION", "closed"));
        Reply page = admin.get("/admin");
        assertThat(page.text())
                .contains("so nobody can make an account and invitations do not work")
                .contains("set HEBB_REGISTRATION to invite and start Hebb again");
        assertThat(page.has("form[action=/admin/invites]")).isFalse();
    }

    @Test
    void a_hostile_name_is_shown_as_it_is_written() {
        app.accounts()
                .register(
                        null,
                        new RegistrationRequest("eve", "<b onclick=x>${7*7}", Cast.PASSWORD, false, null, "UTC"),
                        "192.0.2.7");
        assertThat(admin.get("/admin?search=eve").select(".row-title").text()).startsWith("<b onclick=x>${7*7}");
    }

    private Reply change(Account account, String what, Map<String, String> fields) {
        return admin.post("/admin/accounts/" + Ids.text(account.id().value()) + "/" + what, fields);
    }
}
