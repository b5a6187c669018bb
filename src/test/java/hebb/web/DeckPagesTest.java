package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import hebb.deck.Deck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DeckPagesTest {

    private RunningApp app;
    private Cast cast;
    private PlainBrowser ann;
    private String builtIn;

    @BeforeEach
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        ann = cast.ann.browser();
        Deck deck = app.decks().listBuiltIn().get(0).deck();
        builtIn = "/decks/" + Cast.text(deck.id());
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void visitors_see_the_built_in_decks_and_one_press_makes_them_learners() {
        PlainBrowser visitor = cast.visitor.browser();
        Reply list = visitor.get("/decks");
        assertThat(list.text()).contains("Synapses, in short", "7 cards").doesNotContain("Fungi", "Yours");
        Reply deck = list.press(".rows a");
        assertThat(deck.heading()).isEqualTo("Synapses, in short");
        assertThat(deck.text()).contains("Strength", "Notes on synapses", "3 cards come from it");
        assertThat(deck.document().title()).isEqualTo("Synapses, in short · Hebb");
        assertThat(deck.has("a[href*=download]")).isFalse();
        assertThat(deck.press("form[action=/try] button").heading()).isEqualTo("Card 1 of 7");
    }

    @Test
    void the_answer_does_not_stand_beside_the_question() {
        assertThat(cast.visitor.browser().get(builtIn).body()).doesNotContain("Long-term potentiation</p>");
    }

    @Test
    void accounts_see_own_shared_and_built_in_decks_and_add_and_remove_them() {
        Reply list = ann.get("/decks");
        assertThat(list.text())
                .contains("Shared with you Fungi from Dr. teacher")
                .doesNotContain("Yours");
        assertThat(cast.teacher.browser().get("/decks").text()).contains("Yours Fungi");
        Reply added = list.press("form[action=" + builtIn + "/learn] button");
        assertThat(added.heading()).isEqualTo("Decks");
        assertThat(added.has("form[action=" + builtIn + "/leave]")).isTrue();
        assertThat(added.press("form[action=" + builtIn + "/leave] button").has("form[action=" + builtIn + "/learn]"))
                .isTrue();
    }

    @Test
    void cards_show_how_their_learner_stands_with_them() {
        Reply deck = ann.post(builtIn + "/learn").follow();
        assertThat(deck.text()).contains("not met yet", "Review 7 cards");
        Reply question = deck.press("a.primary");
        String starred = question.value("card");
        question = question.press(".card-top button")
                .press(".review-actions button")
                .press("button[value=4]");
        String suspended = question.value("card");
        question.press(".menu-items form[action$=suspend] button");
        deck = ann.get(builtIn);
        assertThat(deck.select("#card-" + starred).text()).contains("comes back tomorrow", "Learning");
        assertThat(deck.has("#card-" + starred + " svg[aria-label=Starred]")).isTrue();
        assertThat(deck.select("#card-" + starred + " a[href*=/history]").attr("aria-label"))
                .isEqualTo("Flag, history and more");
        assertThat(deck.select("#card-" + suspended).text()).contains("set aside until you bring it back");
        assertThat(ann.get(builtIn + "?show=suspended").text()).contains("1 of 7 cards");
        Reply back = deck.press("#card-" + suspended + " button");
        assertThat(back.heading()).isEqualTo("Synapses, in short");
        assertThat(back.select("#card-" + suspended).text()).contains("not met yet");
        app.clock().advance(Duration.ofDays(2));
        assertThat(ann.get(builtIn).select("#card-" + starred).text()).contains("due today", "Due");
    }

    @Test
    void cards_are_found_by_their_text_and_by_how_they_stand_without_script() {
        ann.post(builtIn + "/learn");
        assertThat(ann.get(builtIn + "?q=AMPA").text()).contains("2 of 7 cards");
        assertThat(ann.get(builtIn + "?q=ampa&show=new").text()).contains("2 of 7 cards");
        assertThat(ann.get(builtIn + "?q=ampa&show=mature").text()).contains("0 of 7 cards");
        assertThat(ann.get(builtIn + "?q=%3Cb%3E&show=nonsense&page=-3").value("q"))
                .isEqualTo("<b>");
        assertThat(ann.get(builtIn + "?q=notes").text()).contains("0 of 7 cards");
    }

    @Test
    void long_decks_come_in_pages_that_keep_their_sections() {
        String text = IntStream.range(0, 2_000)
                .mapToObj(i ->
                        (i % 75 == 0 ? "# Part " + i / 75 + "\n\n" : "") + "Q: Question " + i + "?\nA: " + i + "\n")
                .collect(Collectors.joining("\n"));
        PlainBrowser teacher = cast.teacher.browser();
        Reply deck = Upload.file("long.md", text).send(app, teacher).follow().press("main form button");
        assertThat(deck.document().select(".rows > li[id]")).hasSize(50);
        assertThat(deck.document().select("h3").eachText()).containsExactly("Part 0");
        Reply second = deck.press("a[rel=next]");
        assertThat(second.document().select("h3").eachText()).containsExactly("Part 0", "Part 1");
        assertThat(second.text()).contains("Page 2 of 40", "Question 50?").doesNotContain("Question 49?");
        assertThat(teacher.get(deck.address().getPath() + "?q=Question&page=2").text())
                .contains("Page 2 of 40", "Question 50?");
        assertThat(teacher.get(deck.address().getPath() + "?page=99").status()).isEqualTo(200);
    }

    @Test
    void daily_limits_are_the_learners_own() {
        Reply deck = ann.post(builtIn + "/learn").follow();
        assertThat(deck.text()).contains("10 new and 200 reviews a day");
        Reply set = ann.post(builtIn + "/limits", Map.of("new", "3", "reviews", "0", "answers", "AUTHOR"))
                .follow();
        assertThat(set.text()).contains("3 new and 0 reviews a day", "Review 3 cards");
        for (String wrong : new String[] {"-1", "10000", "many", ""}) {
            Reply refused = ann.post(builtIn + "/limits", Map.of("new", wrong, "reviews", "5", "answers", "TYPED"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Nothing was saved");
        }
        assertThat(cast.ben
                        .browser()
                        .post(builtIn + "/limits", Map.of("new", "3", "reviews", "5", "answers", "TYPED"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void how_cards_are_asked_is_chosen_beside_the_limits_by_each_learner() {
        Reply deck = ann.post(builtIn + "/learn").follow();
        assertThat(deck.select("details:has(form.limits) summary").text()).endsWith("asked as the author set it");
        assertThat(deck.document().select("#answers option").eachText()).hasSize(5);
        Reply set = deck.press("form.limits button", Map.of("answers", "RISING"));
        assertThat(set.heading()).isEqualTo("Synapses, in short");
        assertThat(set.text())
                .contains(
                        "10 new and 200 reviews a day at most, asked by choosing at first, and by typing what is known well");
        assertThat(set.select("#answers option[selected]").attr("value")).isEqualTo("RISING");
        assertThat(cast.ben.browser().post(builtIn + "/learn").follow().text()).contains("asked as the author set it");
        for (String wrong : new String[] {"typed", "SOMEHOW", ""}) {
            Reply refused = ann.post(builtIn + "/limits", Map.of("new", "3", "reviews", "5", "answers", wrong));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.heading()).isEqualTo("Cards cannot be asked in this way");
        }
        assertThat(ann.get(builtIn).text())
                .contains("10 new and 200", "asked by choosing at first, and by typing what is known well");
    }

    @Test
    void an_archived_deck_goes_on_for_its_learners_and_for_nobody_new() {
        PlainBrowser teacher = cast.teacher.browser();
        String deck = "/decks/" + Cast.text(cast.deck);
        String share = "/share/" + cast.shareCode();
        assertThat(teacher.post(deck + "/archive", Map.of("archive", "on"))
                        .follow()
                        .text())
                .contains("This deck is archived");
        assertThat(ann.get(deck).status()).isEqualTo(200);
        assertThat(ann.get("/review?deck=" + Cast.text(cast.deck)).status()).isEqualTo(200);
        assertThat(cast.guest.browser().get(share).status()).isEqualTo(404);
        assertThat(teacher.post(deck + "/archive", Map.of("archive", "off"))
                        .follow()
                        .text())
                .doesNotContain("archived");
        assertThat(cast.guest.browser().get(share).status()).isEqualTo(200);
    }

    @Test
    void owners_see_who_learns_and_may_edit_and_learners_may_not() {
        String deck = "/decks/" + Cast.text(cast.deck);
        Reply owned = cast.teacher.browser().get(deck);
        assertThat(owned.text()).contains("2 people learn it");
        assertThat(owned.has("a[href$=/edit][aria-label=Edit this card]")).isTrue();
        Reply learned = ann.get(deck);
        assertThat(learned.text()).contains("from Dr. teacher").doesNotContain("people learn it");
        assertThat(learned.has("a[href$=/edit], a[href*=download], #link")).isFalse();
    }

    @Test
    void one_card_is_edited_looked_at_and_saved() {
        PlainBrowser teacher = cast.teacher.browser();
        String edit = "/cards/" + Cast.text(cast.card) + "/edit";
        Reply page = teacher.get(edit);
        assertThat(page.select("textarea").text())
                .contains("Q: Fungi, question 0?")
                .doesNotContain("@id");
        String seen = page.value("seen");
        Reply wrong = teacher.post(edit, Map.of("text", "C: no [gap", "seen", seen, "do", "save"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Line 1, column 7.", "never closed");
        assertThat(wrong.select("textarea").text()).isEqualTo("C: no [gap");
        Reply look = teacher.post(edit, Map.of("text", "C: one [gap] and [two]", "seen", seen, "do", "preview"));
        assertThat(look.document().select("article.card")).hasSize(2);
        assertThat(app.decks().getCard(cast.card).content()).contains("question 0");
        Reply saved = teacher.post(edit, Map.of("text", "Q: New?\nA: Yes", "seen", seen, "do", "save"));
        assertThat(saved.follow().text()).contains("New?");
        assertThat(app.decks().getCard(cast.card).cardKey()).isEqualTo("card-0");
        Reply late = teacher.post(edit, Map.of("text", "Q: Late?\nA: Yes", "seen", seen, "do", "save"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(app.decks().getCard(cast.card).content()).contains("New?");
    }

    @Test
    void who_teaches_no_more_can_take_a_deck_back_and_is_offered_nothing_else() {
        PlainBrowser teacher = cast.teacher.browser();
        String deck = "/decks/" + Cast.text(cast.deck);
        setRole("LEARNER");
        Reply page = teacher.get(deck);
        assertThat(page.has("a[href*=/edit], a[href^='/upload']")).isFalse();
        assertThat(teacher.get("/cards/" + Cast.text(cast.card) + "/edit").status())
                .isEqualTo(403);
        assertThat(page.press("form[action$=/share] button").status()).isEqualTo(200);
        assertThat(cast.guest.browser().get("/share/" + cast.code).status()).isEqualTo(404);
        Reply archived = teacher.get(deck).press("form[action$=/archive] button");
        assertThat(archived.text()).contains("This deck is archived");
        assertThat(archived.has("form[action$=/archive], form[action$=/share]")).isFalse();
        for (String again : List.of("share", "archive")) {
            Map<String, String> form = Map.of(again, again.equals("share") ? "on" : "off");
            assertThat(teacher.post(deck + "/" + again, form).status()).isEqualTo(403);
        }
        assertThat(teacher.post(deck + "/learn").follow().status()).isEqualTo(200);
        assertThat(teacher.open("/review?deck=" + Cast.text(cast.deck))
                        .press("main button.large")
                        .has("a[href*=/edit]"))
                .isFalse();
        setRole("TEACHER");
        assertThat(teacher.get(deck).has("form[action$=/archive]")).isTrue();
        assertThat(teacher.open("/review?deck=" + Cast.text(cast.deck))
                        .press("main button.large")
                        .has("a[href*=/edit]"))
                .isTrue();
    }

    private void setRole(String role) {
        app.database()
                .write(tx -> tx.handle()
                        .execute(
                                "update accounts set role = ? where id = ?",
                                role,
                                cast.teacher.account().id().value()));
    }
}
