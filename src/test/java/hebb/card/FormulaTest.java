package hebb.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dollars are money and which are mathematics. */
final class FormulaTest {

    /** The formulas of a text, as whoever reads from left to right finds them. */
    private static List<String> formulas(String text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
                continue;
            }
            int end = Formula.end(text, at);
            if (end < 0) continue;
            found.add(text.substring(at, end));
            at = end - 1;
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 and $6.",
                "$5-$6",
                "from $5 to 6 $",
                "US$5/US$6",
                "5$ or 6$",
                "a $ b $ c",
                "$ x$",
                "$x $",
                "$",
                "$$",
                "$$$",
                "$$$$",
                "$$ $$",
                "\\$x$",
                "$x\\$",
                "`$` and `$`",
                "$a\n\nb$",
                "$a\n \nb$",
                "$$a\n\nb$$",
                "$x$y",
                "$x$1",
                "a$x$",
                "$HOME and $PATH",
            })
    void money_and_lone_dollars_stay_text(String text) {
        assertThat(formulas(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Let $x$ be, $x$",
        "$x$, $x$",
        "($x^2$), $x^2$",
        "面积$x$是, $x$",
        "$a_{1}$ and money $5, $a_{1}$",
        "$5 and $x$, $x$",
        "$10\\%$, $10\\%$",
        "$a\\$b$, $a\\$b$",
        "$\\sqrt[3]{x}$, $\\sqrt[3]{x}$",
        "$$x = 1$$, $$x = 1$$",
        "see $$ x $$ here, $$ x $$",
    })
    void formulas_touch_their_dollars(String text, String formula) {
        assertThat(formulas(text)).containsExactly(formula);
    }

    @Test
    void several_stand_side_by_side() {
        assertThat(formulas("$x$ $y$, $$z$$ and $w$")).containsExactly("$x$", "$y$", "$$z$$", "$w$");
        assertThat(formulas("$" + "x".repeat(Formula.LONGEST) + "$")).isEmpty();
    }

    @Test
    void the_brackets_of_a_formula_are_no_gaps() {
        assertThat(Brackets.gaps("The root $\\sqrt[3]{8}$ is [2]"))
                .extracting(Cloze.Gap::answer)
                .containsExactly("2");
        assertThat(Brackets.gaps("Its area is [$\\pi r^2$]."))
                .extracting(Cloze.Gap::answer)
                .containsExactly("$\\pi r^2$");
        assertThat(Brackets.gaps("It costs $[5] or $[6]."))
                .extracting(Cloze.Gap::answer)
                .containsExactly("5", "6");
        assertThat(Brackets.gaps("\\$[x]$ is [y]"))
                .extracting(Cloze.Gap::answer)
                .containsExactly("x", "y");
    }

    @RepeatedTest(20)
    void a_formula_lies_within_the_text_and_begins_and_ends_with_its_dollars(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        String letters = "$$$x1 \n\\`[]{}";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(20); at >= 0; at--)
                text.append(letters.charAt(random.nextInt(letters.length())));
            for (String formula : formulas(text.toString())) {
                String edge = formula.startsWith("$$") ? "$$" : "$";
                assertThat(formula).as(text.toString()).endsWith(edge);
                String inside = formula.substring(edge.length(), formula.length() - edge.length());
                assertThat(inside).as(text.toString()).isNotBlank();
                if (edge.length() == 1) assertThat(inside).as(text.toString()).isEqualTo(inside.strip());
                assertThat(inside.replaceAll("(?s)\\\\.", ""))
                        .as(text.toString())
                        .doesNotContain("$", "`");
            }
            assertThat(Brackets.gaps(text.toString())).isNotNull();
        }
    }
}
