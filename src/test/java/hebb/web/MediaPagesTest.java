package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Reply;
import hebb.RunningApp;
import hebb.deck.media.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Owners bring pictures and sounds, learners see them, and nobody gets anything else from there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MediaPagesTest {

    private static final String CARD =
            "Q: Which cell?\n![A *cell* & its rim](cell.png)\nA: ![Said](word.wav) a neuron\n@id: card-0\n";

    private RunningApp app;
    private Cast cast;
    private String deck;

    @BeforeAll
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        deck = Cast.text(cast.deck);
        String token = cast.teacher.browser().open("/decks/" + deck).value("csrf");
        Reply added = Upload.files(Map.of("cell.png", Samples.png(), "word.wav", Samples.wav()))
                .sendTo(app, cast.teacher.browser(), "/decks/" + deck + "/media", token);
        assertThat(added.location()).contains("/decks/" + deck + "/media");
        String edit = "/cards/" + Cast.text(cast.card) + "/edit";
        Reply saved = cast.teacher.browser().open(edit).press("button[value=save]", Map.of("text", CARD));
        assertThat(saved.status()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    private String picture() {
        return cast.teacher
                .browser()
                .open("/decks/" + deck)
                .select(".row-title img")
                .attr("src");
    }

    @Test
    void every_learner_of_the_deck_sees_them_and_nobody_else() {
        Reply question = cast.ann.browser().open("/review?card=" + Cast.text(cast.card));
        assertThat(question.select(".card-front img").attr("alt")).isEqualTo("A cell & its rim");
        assertThat(question.has("audio")).isFalse();
        Reply answer = question.press("main button.large");
        assertThat(answer.select(".card-back audio").attr("aria-label")).isEqualTo("Said");
        assertThat(answer.select(".card-back audio").attr("preload")).isEqualTo("none");
        String address = answer.select(".card-back audio").attr("src");
        for (String file : List.of(address, picture())) {
            for (var person : List.of(cast.ann, cast.ben, cast.teacher))
                assertThat(person.browser().get(file).status()).isEqualTo(200);
            for (var person : List.of(cast.visitor, cast.guest, cast.stranger, cast.admin))
                assertThat(person.browser().get(file).status()).isEqualTo(404);
        }
        assertThat(cast.ann.browser().open("/review/ahead").body()).contains(picture());
    }

    @Test
    void they_are_served_as_what_they_are_and_can_do_nothing_else() {
        Reply picture = cast.ann.browser().get(picture());
        assertThat(picture.header("Content-Type")).contains("image/png");
        assertThat(picture.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.header("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(picture.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(picture.header("Cache-Control")).contains("private, max-age=31536000, immutable");
        assertThat(picture.header("Content-Disposition").orElse("")).matches("inline; filename=\"[0-9a-f]{16}\\.png\"");
        assertThat(picture.header("Content-Length")).contains(String.valueOf(Samples.png().length));
    }

    @Test
    void a_browser_may_ask_for_a_part_of_a_sound() {
        Reply answer = cast.ann.browser().open("/review/answer?seen=0&card=" + Cast.text(cast.card));
        String sound = answer.select(".card-back audio").attr("src");
        Reply part = cast.ann.browser().get(sound, Map.of("Range", "bytes=0-99"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).contains("bytes 0-99/" + Samples.wav().length);
        assertThat(part.header("Content-Length")).contains("100");
        int size = Samples.wav().length;
        for (String all :
                List.of("bytes=-", "bytes=5-1", "elephants=0-1", "bytes=0-1,4-5", "bytes=0-", "bytes=0-999999"))
            assertThat(cast.ann.browser().get(sound, Map.of("Range", all)).status())
                    .as(all)
                    .isEqualTo(200);
        Reply end = cast.ann.browser().get(sound, Map.of("Range", "bytes=-4"));
        assertThat(end.header("Content-Range")).contains("bytes " + (size - 4) + "-" + (size - 1) + "/" + size);
        Reply outside = cast.ann.browser().get(sound, Map.of("Range", "bytes=99999999-"));
        assertThat(outside.status()).isEqualTo(416);
        assertThat(outside.header("Content-Range")).contains("bytes */" + size);
    }

    @Test
    void what_is_no_picture_is_refused_with_a_sentence_and_the_rest_is_kept() {
        String page = "/decks/" + deck + "/media";
        Reply refused = Upload.files(Map.of(
                        "page.png", Samples.ascii("<!doctype html><script>alert(1)</script>"),
                        "stain.svg", Samples.ascii("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                        "fine.gif", Samples.picture("gif", 20, 20)))
                .sendTo(
                        app,
                        cast.teacher.browser(),
                        page,
                        cast.teacher.browser().token());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text())
                .contains("page.png: this is no picture or sound that is taken", "stain.svg: this is no");
        Reply shown = cast.teacher.browser().open(page);
        assertThat(shown.text())
                .contains("cell.png", "a card shows it", "fine.gif", "![](fine.gif)")
                .doesNotContain("stain");
        assertThat(cast.teacher.browser().open("/decks/" + deck).text()).contains("3 pictures and sounds");
        Reply removed = shown.press("form:has([value=fine.gif]) button");
        assertThat(removed.text()).doesNotContain("fine.gif");
    }

    @Test
    void a_deck_is_taken_away_with_its_pictures_and_comes_back_the_same() {
        assertThat(cast.teacher.browser().open("/decks/" + deck).text()).contains("Download with pictures");
        byte[] zip = cast.teacher.browser().bytes("/decks/" + deck + "/download?format=zip");
        Reply preview = Upload.file("fungi.zip", zip)
                .with("deck", deck)
                .send(app, cast.teacher.browser())
                .follow();
        assertThat(preview.text()).contains("The cards are as they were.", "2 pictures and sounds come with it.");
        assertThat(preview.press("form[action$=confirm] button").address().getPath())
                .isEqualTo("/decks/" + deck);
        assertThat(cast.teacher.browser().bytes("/decks/" + deck + "/download?format=zip"))
                .isEqualTo(zip);
        Reply fresh =
                Upload.file("fungi.zip", zip).send(app, cast.stranger.browser()).follow();
        Reply saved = fresh.press("form[action$=confirm] button");
        assertThat(saved.status()).isEqualTo(200);
        String theirs = saved.select(".row-title img").attr("src");
        assertThat(theirs).isNotEqualTo(picture());
        assertThat(cast.stranger.browser().get(theirs).status()).isEqualTo(200);
    }

    @Test
    void the_link_to_a_shared_deck_describes_pictures_until_somebody_learns_it() {
        Reply shared = cast.visitor.browser().open("/share/" + cast.shareCode());
        assertThat(shared.has("main img")).isFalse();
        assertThat(shared.text()).contains("Which cell? A cell & its rim");
    }
}
