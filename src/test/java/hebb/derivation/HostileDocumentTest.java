package hebb.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes, in which a rule could get lost. */
class HostileDocumentTest {

    static Stream<Map.Entry<String, String>> texts() {
        int many = 100_000;
        return Map.of(
                "one long word",
                "x".repeat(many * 10),
                "dots",
                ".".repeat(many) + "x",
                "numbers with dots",
                "1. ".repeat(many),
                "quotation marks",
                "x" + "'".repeat(many) + "x",
                "blanks",
                "x" + " ".repeat(many) + "x",
                "parentheses",
                "a (AB) ".repeat(many),
                "open parentheses",
                "(the ".repeat(many),
                "dashes",
                "A — the b ".repeat(many) + ".",
                "headings",
                "# A\n\nA weir is a low wall.\n".repeat(many / 20),
                "stars",
                "*a **b ".repeat(many / 10))
                .entrySet()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void hostile_texts_are_read_in_little_time(Map.Entry<String, String> named) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String name : new String[] {"text.txt", "text.md"})
                assertThat(DeckDeriver.derive(name, "text", named.getValue())
                                .deck()
                                .cards())
                        .hasSizeLessThan(2);
        });
    }
}
