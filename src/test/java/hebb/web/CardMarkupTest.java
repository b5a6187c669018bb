package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes never turns into the marks that stand for gaps. */
final class CardMarkupTest {

    private final CardMarkup markup = new CardMarkup();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[l](http://a.example/&#xE000;/y) &#xE001; z",
                "&#xe000; &#X0E001; &#57344; &#057345; <b title=\"&#xE000;\">&#xE002;</b>",
                "&#xE0\uE00000; &#x&#xE000;E000; &#5734&#57344;4;",
                "\uE000 \uE001 \uE002",
            })
    void markers_of_gaps_cannot_be_written_by_authors(String text) {
        assertThat(markup.blocks(CardMarkup.unmarked(text)))
                .doesNotContain("class=\"gap", "gap-filled", "\uE000", "\uE001", "\uE002");
    }
}
