package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardInfo;
import hebb.card.Cloze;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes never turns into the marks that stand for gaps, pictures and formulas. */
final class CardMarkupTest {

    private static final MediaLinks LINKS = address -> switch (address) {
        case "cell.png" -> Optional.of(new MediaLinks.Link("/media/d/h1", false));
        case "word.mp3" -> Optional.of(new MediaLinks.Link("/media/d/h2", true));
        default -> Optional.empty();
    };

    private final CardMarkup markup = CardMarkup.showing(LINKS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[l](http://a.example/&#xE000;/y) &#xE001; z",
                "&#xe000; &#X0E001; &#57344; &#057345; <b title=\"&#xE000;\">&#xE002;</b>",
                "&#xE0\uE00000; &#x&#xE000;E000; &#5734&#57344;4;",
                "\uE000 \uE001 \uE002",
                "\uE0030\uE004 ![a](cell.png) &#xE003;0&#xE004; &#57347;0&#57348;",
            })
    void markers_cannot_be_written_by_authors(String text) {
        assertThat(markup.blocks(CardMarkup.unmarked(text)))
                .doesNotContain("class=\"gap", "gap-filled", "\uE000", "\uE001", "\uE002", "\uE003", "\uE004")
                .doesNotContainPattern("(?s)<img.*<img");
    }

    @Test
    void pictures_and_sounds_of_the_deck_are_shown() {
        assertThat(markup.blocks("See ![A *dendrite* & \"more\"](cell.png \"title\")"))
                .contains("<p>See <img src=\"/media/d/h1\" alt=\"A dendrite &amp; &quot;more&quot;\"")
                .doesNotContain("title");
        assertThat(markup.blocks("![Said slowly](word.mp3)"))
                .contains("<audio controls preload=\"none\" src=\"/media/d/h2\" aria-label=\"Said slowly\"></audio>");
        assertThat(markup.line("![a](cell.png) ![said](word.mp3)"))
                .contains("<img")
                .doesNotContain("<audio")
                .contains("said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![what it shows](https://example.org/x.png)",
                "![what it shows](gone.png)",
                "![what it shows](javascript:alert(1))",
                "what it shows <img src=cell.png> <img src=/media/d/h1 onerror=alert(1)>",
                "what it shows <audio src=/media/d/h1 autoplay></audio>",
                "what it shows <svg onload=alert(1)><image href=/media/d/h1></svg>",
            })
    void no_other_picture_is_shown(String text) {
        assertThat(markup.blocks(text)).contains("what it shows").doesNotContain("<img", "<audio", "<svg", "alert");
    }

    @Test
    void what_is_said_of_a_picture_cannot_leave_its_attribute() {
        assertThat(markup.blocks("![\"><script>alert(1)</script>](cell.png)"))
                .doesNotContain("<script")
                .contains("alt=\"&quot;&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "Let $a_{1}*b*c$ be, <code class=\"math\">a_{1}*b*c</code>",
        "$a<b$, <code class=\"math\">a&lt;b</code>",
        "$$x\\\\y$$, <code class=\"math display\">x\\\\y</code>",
        "*$a*b$*, <em><code class=\"math\">a*b</code></em>",
    })
    void formulas_are_kept_as_they_were_written(String text, String html) {
        assertThat(markup.blocks(text)).contains(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`$x$`", "```\n$x$\n```", "\\$x$", "$5 and $6", "    $x$", "US$5 or $x $"})
    void code_and_money_hold_no_formula(String text) {
        assertThat(markup.blocks(text)).doesNotContain("class=\"math");
    }

    @Test
    void a_formula_on_lines_of_its_own_may_look_like_anything() {
        assertThat(markup.blocks("Then\n$$\na\n- b\n= c\n\n# d\n$$\nholds."))
                .contains("<code class=\"math display\">a\n- b\n= c\n\n# d</code>", "holds.")
                .doesNotContain("<li>", "<h");
        assertThat(markup.blocks("$$\nno end & <b>"))
                .doesNotContain("class=\"math")
                .contains("no end &amp; &lt;b&gt;");
    }

    @Test
    void authors_cannot_make_formulas_of_html() {
        assertThat(markup.blocks("<code class=\"math\">\\href{javascript:alert(1)}{x}</code>"))
                .doesNotContain("class=");
    }

    @Test
    void a_gap_may_hold_a_formula_and_stand_beside_one() {
        Cloze cloze = new Cloze(CardInfo.EMPTY, "With $\\sqrt[3]{x}$ its area is [$\\pi r^2$].");
        CardFace face = CardFace.of(cloze, 1, markup);
        assertThat(face.front())
                .contains("<code class=\"math\">\\sqrt[3]{x}</code>", CardMarkup.BLANK)
                .doesNotContain("pi");
        assertThat(face.shown()).contains("<em class=\"gap-filled\"><code class=\"math\">\\pi r^2</code></em>");
    }

    @ParameterizedTest
    @CsvSource({"en, blank", "de, Lücke", "es, hueco"})
    void a_gap_is_said_in_the_language_of_the_page(String language, String word) {
        Cloze cloze = new Cloze(CardInfo.EMPTY, "Cells that [fire] together.");
        GapWord gap = new GapWord(new Messages(), Locale.forLanguageTag(language));
        assertThat(gap.fill(CardFace.of(cloze, 1, markup).front()))
                .isEqualToIgnoringWhitespace("<p>Cells that <span class=\"gap\"><span class=\"visually-hidden\" lang=\""
                        + language + "\">" + word + "</span></span> together.</p>");
    }

    @Test
    void a_gap_in_an_address_leaves_the_link_whole() {
        Cloze cloze = new Cloze(CardInfo.EMPTY, "See [the page](https://example.org/[gap]) and [this].");
        for (int side = 1; side <= cloze.gaps().size(); side++) {
            CardFace face = CardFace.of(cloze, side, markup);
            assertThat(face.front() + face.shown()).doesNotContainPattern("<[^>]*[<\uE000-\uE004]");
        }
    }
}
