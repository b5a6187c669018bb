package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BrowserLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-AT,de;q=0.9,en;q=0.8 | de",
                "es-419,es;q=0.9 | es",
                "ES-mx | es",
                "fr-FR,fr;q=0.9,es;q=0.4,de;q=0.2 | es",
                "en;q=0.2,de;q=0.7 | de",
                "en-GB,de;q=0.9 | en",
                "de;q=0,es;q=0.1 | es",
                "de;q=0 | en",
                "fr | en",
                "fr,*;q=0.5 | en",
                "* | en",
                ", | en",
                ",,, | en",
                "'' | en",
                "de;q=2 | en",
                "de;q=x | en",
                ";;;,,= | en",
                "../../etc/passwd | en",
                "<script> | en",
            })
    void the_language_that_weighs_most_is_taken_and_english_where_none_is_ours(String header, String language) {
        assertThat(BrowserLanguage.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void no_header_and_an_endless_one_mean_english() {
        assertThat(BrowserLanguage.of(null)).isEqualTo(Locale.ENGLISH);
        assertThat(BrowserLanguage.of("de," + "x,".repeat(4_000))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void nothing_that_is_sent_breaks_it() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String header = random.ints(random.nextInt(30), 0, 20)
                    .mapToObj(at -> String.valueOf("de-es,;q=0.19* xX_\t\u00e9".charAt(at % 19)))
                    .reduce("", String::concat);
            assertThat(BrowserLanguage.of(header).getLanguage())
                    .as("seed %s, %s", seed, header)
                    .isIn("en", "es", "de");
        }
    }
}
