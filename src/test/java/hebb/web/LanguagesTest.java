package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in the language that the browser asks for or the account chose; the cards in their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LanguagesTest {

    private static final String ENGLISH = "\\b(today|tomorrow|yesterday|Today|the|your|you|with|cards?|days?)\\b";

    private final RunningApp app = RunningApp.onSqlite();
    private final Cast cast = new Cast(app);

    @AfterAll
    void close() {
        app.close();
    }

    private static Reply page(PlainBrowser browser, String path, String accepted) {
        return browser.get(path, Map.of("Accept-Language", accepted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE,de;q=0.9,en;q=0.8 | de | Behalte, was du liest",
                "fr;q=0.9,es-MX;q=0.5 | es | Recuerda lo que lees",
                "en-GB | en | Remember what you read",
                "fr | en | Remember what you read",
                "* | en | Remember what you read",
                "de;q=nonsense | en | Remember what you read"
            })
    void a_visitor_follows_the_browser(String accepted, String language, String heading) {
        Reply page = page(app.browser(), "/", accepted);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.header("Content-Language")).contains(language);
        assertThat(page.header("Vary").orElse("")).contains("Accept-Language", "Cookie");
    }

    @Test
    void without_a_header_it_is_english() {
        assertThat(app.browser().get("/").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void what_the_account_chose_counts_more_than_what_the_browser_asks() {
        PlainBrowser ben = cast.ben.browser();
        assertThat(page(ben, "/decks", "es").heading()).isEqualTo("Mazos");
        ben.post("/settings", Map.of("name", "Ben", "zone", "UTC", "language", "DE"));
        assertThat(page(ben, "/decks", "es").heading()).isEqualTo("Stapel");
        ben.post("/settings", Map.of("name", "Ben", "zone", "UTC", "language", "EN"));
        assertThat(page(ben, "/decks", "es").heading()).isEqualTo("Decks");
        ben.post("/settings", Map.of("name", "Ben", "zone", "UTC", "language", "AUTO"));
        assertThat(page(ben, "/decks", "es").heading()).isEqualTo("Mazos");
    }

    @Test
    void errors_are_told_in_the_language_too() {
        assertThat(page(app.browser(), "/nothing", "de").heading()).isEqualTo("Unter dieser Adresse gibt es nichts");
        assertThat(page(cast.ann.browser(), "/admin", "es").heading()).isEqualTo("Esta página no es para ti");
        Reply refused = app.browser().send("POST", app.at("/try"), Map.of("Accept-Language", "de"), "deck=x");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.heading()).isEqualTo("Dieses Formular ist zu alt");
    }

    @Test
    void a_sitting_in_german_says_when_cards_come_back() {
        PlainBrowser browser = app.browser();
        browser.open("/").press("form[action=/try] button");
        browser.post("/settings", Map.of("zone", "UTC", "language", "DE"));
        Reply at = browser.open("/review");
        assertThat(at.heading()).isEqualTo("Karte 1 von 7");
        while (!at.heading().equals("Für heute geschafft")) {
            at = at.press(at.has("button.choice") ? "button.choice" : "main button.large");
            assertThat(at.document().select(".grade strong").eachText())
                    .containsExactly("Noch mal", "Schwer", "Gut", "Einfach");
            assertThat(at.document().select(".grade span").eachText())
                    .containsExactly("gleich, 1 Tag", "gleich, 1 Tag", "1 Tag", "1 Tag");
            at = at.press("button[name=grade][value=4]");
        }
        assertThat(at.text()).contains("7 Karten in 1 Minute. Die nächsten 7 kommen morgen wieder.", "7 morgen");
        String deck = browser.open("/").select("main table a").attr("href");
        assertThat(browser.open("/").text()).contains("Die nächsten 7 Karten kommen morgen wieder.");
        assertThat(browser.open(deck).text())
                .contains("kommt morgen wieder", "Höchstens 10 neue Karten und 200 Wiederholungen");
        assertThat(browser.open("/progress").text()).contains("7 Wiederholungen an 1 von 365 Tagen.");
    }

    @Test
    void cards_keep_the_language_of_their_deck() {
        PlainBrowser browser = app.browser();
        browser.open("/").press("form[action=/try] button");
        browser.post("/settings", Map.of("zone", "UTC", "language", "ES"));
        Reply question = browser.open("/review");
        assertThat(question.select(".card-front").attr("lang")).isEqualTo("en");
        assertThat(question.select("html").attr("lang")).isEqualTo("es");
        Reply answer = question.press("main button.large");
        assertThat(answer.select(".card-back").attr("lang")).isEqualTo("en");
        String deck = browser.open("/").select("main table a").attr("href");
        assertThat(browser.open(deck).document().select(".rows .row-title").eachAttr("lang"))
                .hasSizeGreaterThan(6)
                .containsOnly("en");
        Reply at = answer.press("button[name=grade][value=2]");
        while (!at.heading().equals("Hecho por hoy")) {
            at = at.press(at.has("button.choice") ? "button.choice" : "main button.large");
            at = at.press("button[name=grade][value=4]");
        }
        assertThat(at.document().select(".rows .row-title").eachAttr("lang")).containsExactly("en");
    }

    @Test
    void a_deck_whose_language_nobody_knows_says_nothing_of_it() {
        setLanguage("Klingon\" onload=\"x");
        String deck = "/decks/" + Cast.text(cast.deck);
        assertThat(cast.ann.browser().open(deck).select("h1").hasAttr("lang")).isFalse();
        setLanguage("de");
        assertThat(cast.ann.browser().open(deck).select("h1").attr("lang")).isEqualTo("de");
    }

    private void setLanguage(String language) {
        app.database()
                .write(tx ->
                        tx.handle().execute("update decks set language = ? where id = ?", language, cast.deck.value()));
    }

    @Test
    void the_gap_is_named_in_the_language_of_the_page() {
        PlainBrowser browser = app.browser();
        Reply at = browser.open("/").press("form[action=/try] button");
        while (!at.has(".gap")) at = at.press("form[action$=/bury] button");
        assertThat(at.select(".gap").text()).isEqualTo("blank");
        browser.post("/settings", Map.of("zone", "UTC", "language", "DE"));
        Reply german = browser.get(at.address().getPath() + "?" + at.address().getQuery());
        assertThat(german.select(".gap").text()).isEqualTo("Lücke");
        assertThat(german.select(".gap span").attr("lang")).isEqualTo("de");
    }

    @Test
    void no_page_in_another_language_has_english_words_of_the_frame() {
        for (RouteTable.Line line : RouteTable.lines()) {
            if (!line.isSafe()) continue;
            Cast people = new Cast(app);
            people.teacher.browser().post("/settings", Map.of("name", "T", "zone", "UTC", "language", "DE"));
            Reply reply = line.send(people, people.teacher);
            if (!reply.header("Content-Type").orElse("").startsWith("text/html")) continue;
            assertThat(reply.document().select("html").eachAttr("lang"))
                    .as(line.toString())
                    .isEqualTo(List.of("de"));
            Document document = reply.document();
            document.select("[lang=en], .row-title, textarea").remove();
            assertThat(document.body().text()).as(line.toString()).doesNotContainPattern(ENGLISH);
        }
        assertThat(cast.teacher.browser().open("/decks").text()).containsPattern(ENGLISH);
    }
}
