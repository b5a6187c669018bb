package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ShareTest {

    private RunningApp app;
    private Cast cast;
    private String deck;

    @BeforeEach
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        deck = "/decks/" + Cast.text(cast.deck);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void the_link_tells_what_is_shared_and_by_whom() {
        Reply page = cast.visitor.browser().get("/share/" + cast.shareCode());
        assertThat(page.heading()).isEqualTo("Fungi");
        assertThat(page.text())
                .contains("Dr. teacher shares a deck with you", "Fungi, question 0?", "No account needed");
        assertThat(page.body()).doesNotContain("answer 0");
    }

    @Test
    void a_visitor_becomes_a_guest_with_the_deck_and_sees_its_first_card() {
        PlainBrowser visitor = cast.visitor.browser();
        Reply card = visitor.get("/share/" + cast.shareCode()).press("main form button");
        assertThat(card.heading()).isEqualTo("Card 1 of 2");
        assertThat(card.text()).contains("Fungi, question");
        assertThat(visitor.get("/decks").text()).contains("Shared with you Fungi");
        assertThat(visitor.get(deck).status()).isEqualTo(200);
        assertThat(app.decks().countLearners(cast.deck)).isEqualTo(3);
    }

    @Test
    void a_guest_keeps_the_account_and_starting_twice_learns_once() {
        PlainBrowser guest = cast.guest.browser();
        String share = "/share/" + cast.shareCode();
        assertThat(guest.post(share).follow().heading()).isEqualTo("Card 1 of 2");
        guest.post(share);
        assertThat(app.decks().countLearners(cast.deck)).isEqualTo(3);
        assertThat(guest.get(share).text()).contains("Go on learning");
    }

    @Test
    void unknown_and_withdrawn_links_are_the_same_nothing() {
        String code = cast.shareCode();
        PlainBrowser visitor = cast.visitor.browser();
        PlainBrowser teacher = cast.teacher.browser();
        visitor.get("/decks");
        assertThat(teacher.post(deck + "/share", Map.of("share", "off"))
                        .follow()
                        .text())
                .contains("Nobody else can find this deck");
        Reply withdrawn = visitor.get("/share/" + code);
        Reply unknown = visitor.get("/share/abcdefghjkmnpqrs");
        assertThat(withdrawn.status()).isEqualTo(404);
        assertThat(withdrawn.text()).isEqualTo(unknown.text());
        assertThat(visitor.post("/share/" + code).status()).isEqualTo(404);
        assertThat(visitor.cookies()).doesNotContainKey("hebb-session");
        assertThat(cast.ann.browser().get(deck).status()).isEqualTo(200);
        teacher.post(deck + "/share", Map.of("share", "on"));
        assertThat(cast.shareCode()).isNotEqualTo(code).hasSize(16);
    }

    @Test
    void the_link_begins_with_the_address_that_people_use() {
        String link = cast.teacher.browser().get(deck).select("#link").attr("value");
        assertThat(link).isEqualTo("http://localhost:" + app.port() + "/share/" + cast.shareCode());
        try (RunningApp configured = RunningApp.onSqlite(Map.of("HEBB_BASE_URL", "http://hebb.example/"))) {
            Cast others = new Cast(configured);
            Reply page = others.teacher.browser().get("/decks/" + Cast.text(others.deck));
            assertThat(page.select("#link").attr("value")).isEqualTo("http://hebb.example/share/" + others.shareCode());
        }
    }

    @Test
    void leaving_a_shared_deck_loses_sight_of_it_until_the_link_is_used_again() {
        PlainBrowser ann = cast.ann.browser();
        Reply left = ann.get(deck).press("form[action$=/leave] button");
        assertThat(left.heading()).isEqualTo("Decks");
        assertThat(ann.get(deck).status()).isEqualTo(404);
        ann.post("/share/" + cast.shareCode());
        assertThat(ann.get(deck).status()).isEqualTo(200);
    }
}
