package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a card runs. */
final class DirectionTest {

    private final CardMarkup markup = new CardMarkup();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ar, ما هي الخلية (neuron)؟, rtl",
                "he, מהו תא עצב?, rtl",
                "fa, نورون چیست؟, rtl",
                "ur-PK, نیوران کیا ہے؟, rtl",
                "he, The cat, ltr",
                "he, 42, rtl",
                "ar, `x = 1`, rtl",
                "az-Arab, سلام, rtl",
                "ku-Latn, Silav, -",
                "en, What is a neuron?, -",
                "en, ما معنى كتاب, rtl",
                "en, What does كتاب mean in English?, -",
                "-, שלום, rtl",
                "-, 42, -",
            })
    void a_text_runs_as_its_deck_unless_its_letters_do_not(String language, String text, String direction) {
        assertThat(Direction.HELPER.of(language, markup.blocks(text))).isEqualTo(direction);
    }

    @Test
    void the_word_for_a_gap_counts_for_nothing() {
        assertThat(Direction.HELPER.of("en", markup.blocks("من " + CardMarkup.BLANK)))
                .isEqualTo("rtl");
        assertThat(Direction.HELPER.of("he", markup.blocks("7 × 6 = " + CardMarkup.BLANK)))
                .isEqualTo("rtl");
        assertThat(Direction.HELPER.of("ar")).isEqualTo("rtl");
        assertThat(Direction.HELPER.of("de")).isNull();
        assertThat(Direction.HELPER.of(null)).isNull();
    }
}
