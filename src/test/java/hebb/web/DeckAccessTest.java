package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Person;
import hebb.Reply;
import hebb.RunningApp;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What belongs to somebody else is as if it were not there: the same status and the same page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeckAccessTest {

    private RunningApp app;
    private Cast cast;
    private String draft;

    @BeforeAll
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        Reply sent = Upload.file("a.md", "Q: secret?\nA: yes\n").send(app, cast.teacher.browser());
        draft = sent.location().orElseThrow();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    private static final String ABSENT = Ids.text(12_345);

    private void samePage(Person person, String path, String absent, int expected) {
        Reply there = person.browser().get(path);
        Reply nowhere = person.browser().get(absent);
        assertThat(there.status()).as(person.name() + " " + path).isEqualTo(expected);
        assertThat(nowhere.status()).as(person.name() + " " + absent).isEqualTo(expected);
        assertThat(there.text()).isEqualTo(nowhere.text()).doesNotContain("Fungi", "secret");
    }

    @Test
    void pages_of_others_are_not_found() {
        String deck = Cast.text(cast.deck);
        for (Person person : List.of(cast.stranger, cast.admin, cast.guest, cast.visitor)) {
            samePage(person, "/decks/" + deck, "/decks/" + ABSENT, 404);
        }
        for (Person person : List.of(cast.stranger, cast.admin)) {
            samePage(person, "/cards/" + Cast.text(cast.card) + "/edit", "/cards/" + ABSENT + "/edit", 404);
            samePage(person, "/upload?deck=" + deck, "/upload?deck=" + ABSENT, 404);
            samePage(person, draft, "/upload/" + ABSENT, 404);
        }
        for (Person person : List.of(cast.stranger, cast.ann, cast.guest)) {
            samePage(person, "/decks/" + deck + "/download?format=md", "/decks/" + ABSENT + "/download?format=md", 404);
        }
    }

    @Test
    void nothing_of_others_can_be_changed() {
        String deck = "/decks/" + Cast.text(cast.deck);
        Map<String, String> edit = Map.of("text", "Q: mine?\nA: now", "seen", "0", "do", "save");
        for (Person person : List.of(cast.stranger, cast.admin)) {
            assertRefused(person, deck + "/share", Map.of("share", "off"), 404);
            assertRefused(person, deck + "/archive", Map.of("archive", "on"), 404);
            assertRefused(person, "/cards/" + Cast.text(cast.card) + "/edit", edit, 404);
            assertRefused(person, draft + "/confirm", Map.of("seen", "0", "skip", "on"), 404);
            assertRefused(person, deck + "/learn", Map.of(), 404);
            assertRefused(person, deck + "/limits", Map.of("new", "1", "reviews", "1", "answers", "TYPED"), 404);
        }
        assertRefused(cast.ann, deck + "/share", Map.of("share", "off"), 404);
        assertRefused(cast.ann, deck + "/archive", Map.of("archive", "on"), 404);
        assertRefused(cast.guest, deck + "/share", Map.of("share", "off"), 403);
        assertRefused(cast.guest, deck + "/archive", Map.of("archive", "on"), 403);
        for (Person person : List.of(cast.ann, cast.guest)) {
            assertRefused(person, "/cards/" + Cast.text(cast.card) + "/edit", edit, 403);
            assertRefused(person, draft + "/confirm", Map.of("seen", "0", "skip", "on"), 403);
        }
        assertRefused(cast.guest, deck + "/learn", Map.of(), 404);
        Reply replaced = Upload.file("a.md", "Q: mine?\nA: yes\n")
                .with("deck", Cast.text(cast.deck))
                .send(app, cast.stranger.browser());
        assertThat(replaced.status()).isEqualTo(404);
        assertThat(cast.shareCode()).hasSize(16);
        assertThat(app.decks().getCard(cast.card).content()).contains("question 0");
        assertThat(app.decks().countLearners(cast.deck)).isEqualTo(2);
    }

    private static void assertRefused(Person person, String path, Map<String, String> fields, int status) {
        assertThat(person.browser().post(path, fields).status())
                .as(person.name() + " " + path)
                .isEqualTo(status);
    }

    @Test
    void uploading_is_for_teachers() {
        for (Person person : List.of(cast.ann, cast.guest)) {
            assertThat(person.browser().get("/upload").status()).isEqualTo(403);
            Reply sent = Upload.file("a.md", "Q: a\nA: b\n").send(app, person.browser());
            assertThat(sent.status()).isEqualTo(403);
        }
        assertThat(cast.visitor.browser().get("/upload").location()).contains("/sign-in?next=%2Fupload");
    }
}
