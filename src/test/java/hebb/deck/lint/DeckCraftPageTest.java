package hebb.deck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeckCraftPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````markdown\n(.*?)^````$");
    private static final Documents DOCUMENTS =
            new Documents(Map.of("atlas", "Slow rivers carry fine mud to the sea."), List.of());

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("docs", "deck-craft.md"));
    }

    @Test
    void the_page_has_every_rule_in_the_order_of_the_code() {
        List<String> names = page.lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();
        assertThat(names)
                .isEqualTo(
                        Arrays.stream(LintRule.values()).map(LintRule::written).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_stands_there_as_it_is_in_the_code(LintRule rule) {
        String severity = rule.severity().written();
        String head = "**" + severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1) + ".** "
                + rule.explanation() + " *" + rule.root() + ".*";
        assertThat(section(rule).replaceAll("\\s+", " ")).contains(head);
    }

    @ParameterizedTest
    @EnumSource
    void the_first_example_of_a_rule_breaks_it_and_the_second_breaks_none(LintRule rule) {
        List<String> examples = EXAMPLE.matcher(section(rule))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(examples).hasSize(2);
        assertThat(lint(examples.get(0), rule)).contains(rule.written());
        assertThat(lint(examples.get(1), rule)).isEmpty();
    }

    /** Sources are listed for the examples that are about them; elsewhere they would only be in the way. */
    private static List<String> lint(String example, LintRule rule) {
        LintDeck deck = rule == LintRule.BROKEN_SOURCE ? Linted.withSources(example) : Linted.english(example);
        return Linted.rules(new LintDeck(deck.file(), deck.deck(), deck.sources(), DOCUMENTS));
    }

    private String section(LintRule rule) {
        String head = "### " + rule.written() + "\n";
        int start = page.indexOf(head);
        assertThat(start).as("the page has a section " + rule.written()).isPositive();
        int end = page.indexOf("\n### ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }
}
