package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Person;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DownloadTest {

    private RunningApp app;
    private Cast cast;
    private PlainBrowser teacher;

    @BeforeAll
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        teacher = cast.teacher.browser();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    private String address(String format) {
        return "/decks/" + Cast.text(cast.deck) + "/download?format=" + format;
    }

    @Test
    void each_format_is_a_text_file_to_keep_and_comes_back_unchanged() {
        Map<String, String> types =
                Map.of("md", "text/markdown", "csv", "text/csv", "tsv", "text/tab-separated-values");
        types.forEach((format, type) -> {
            Reply file = teacher.get(address(format));
            assertThat(file.header("Content-Type").orElseThrow()).startsWith(type);
            assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(file.header("Content-Disposition"))
                    .contains("attachment; filename=\"Fungi." + format + "\"; filename*=UTF-8''Fungi." + format);
            Reply again = Upload.file("Fungi." + format, file.body())
                    .with("deck", Cast.text(cast.deck))
                    .send(app, teacher)
                    .follow();
            assertThat(again.text()).as(format).contains("The cards are as they were.", "2 unchanged cards");
        });
        assertThat(teacher.get(address("exe")).status()).isEqualTo(404);
        assertThat(teacher.get(address("")).status()).isEqualTo(404);
    }

    @Test
    void a_deck_that_cannot_be_read_is_told_on_a_page_and_is_no_empty_file() {
        Person owner = cast.registered("unlucky", Role.TEACHER);
        Reply deck = Upload.file("x.md", "Q: a\nA: b\n")
                .send(app, owner.browser())
                .follow()
                .press("main form button");
        app.database()
                .write(tx -> tx.handle()
                        .execute("update cards set content = 'nothing that can be read'"
                                + " where deck_id in (select id from decks where owner_id = "
                                + owner.account().id().value() + ")"));
        for (String format : List.of("md", "csv", "zip")) {
            Reply file = owner.browser().get(deck.address().getPath() + "/download?format=" + format);
            assertThat(file.status()).as(format).isEqualTo(500);
            assertThat(file.header("Content-Disposition")).isEmpty();
            assertThat(file.heading()).isNotEmpty();
        }
    }

    @Test
    void a_title_cannot_break_out_of_the_header() {
        String text = "---\ntitle = \"Ünder \\\"; filename=evil.exe/../x 東京\"\n---\nQ: a\nA: b\n";
        Reply deck = Upload.file("x.md", text).send(app, teacher).follow().press("main form button");
        Reply file = teacher.get(deck.select("a[href$=format=md]").attr("href"));
        assertThat(file.header("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"Under-filename-evil-exe-x.md\"; filename*=UTF-8''%C3%9Cnder")
                .doesNotContain("/", "\\");
    }

    @Test
    void built_in_decks_can_be_taken_away_by_everybody_with_an_account() {
        String deck = Cast.text(app.decks().listBuiltIn().get(0).deck().id());
        String path = "/decks/" + deck + "/download?format=md";
        assertThat(cast.guest.browser().get(path).body()).contains("@id: ltp", "title = \"Synapses, in short\"");
        assertThat(cast.visitor.browser().get(path).status()).isEqualTo(302);
    }
}
