package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Person;
import hebb.Reply;
import hebb.RunningApp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every form of the accounts. */
final class AccountFormsTest {

    private static final List<String> FORMS = List.of(
            "/sign-in",
            "/register",
            "/setup",
            "/reset",
            "/sign-out",
            "/settings",
            "/settings/password",
            "/settings/data/delete",
            "/admin/invites",
            "/admin/accounts/0000000000000/role",
            "/admin/accounts/0000000000000/disable",
            "/admin/accounts/0000000000000/enable",
            "/admin/accounts/0000000000000/reset");

    @Test
    void without_its_token_or_from_another_site_no_form_does_anything() {
        try (RunningApp app = RunningApp.onSqlite()) {
            for (Person person : new Cast(app).everybody()) {
                person.browser().get("/");
                for (String form : FORMS) {
                    assertThat(person.browser()
                                    .postForm(form, List.of(), Map.of())
                                    .status())
                            .as(person.name() + " " + form)
                            .isIn(403, 401);
                    var token = List.of(Map.entry("csrf", person.browser().token()));
                    var foreign = Map.of("Sec-Fetch-Site", "cross-site");
                    assertThat(person.browser().postForm(form, token, foreign).status())
                            .as(person.name() + " " + form)
                            .isIn(403, 401);
                }
                assertThat(person.browser().get("/").status()).isEqualTo(200);
            }
        }
    }

    @Test
    void pages_hold_no_inline_script_and_no_password_and_every_field_has_a_label() {
        try (RunningApp app = RunningApp.onSqlite()) {
            Cast cast = new Cast(app);
            for (String path : List.of("/sign-in", "/register", "/setup", "/reset"))
                plain(cast.visitor.browser().get(path));
            for (String path : List.of("/settings", "/settings/data", "/settings/data/delete", "/admin"))
                plain(cast.admin.browser().get(path));
            for (Person person : List.of(cast.guest, cast.ann))
                plain(person.browser().get("/settings/data/delete"));
        }
    }

    private static void plain(Reply page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContainPattern("\\s(style|on[a-z]+)=");
        assertThat(page.document().select("script:not([nonce])")).isEmpty();
        assertThat(page.document().select("input[type=password][value]")).isEmpty();
        for (var field : page.document().select("main input:not([type=hidden]):not([hidden]), main select")) {
            boolean labelled = field.hasAttr("aria-label") || page.has("label[for=" + field.id() + "]");
            assertThat(labelled).as(page.address() + " " + field).isTrue();
        }
    }
}
