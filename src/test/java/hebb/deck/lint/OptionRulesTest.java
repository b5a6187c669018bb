package hebb.deck.lint;

import static hebb.deck.lint.Linted.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionRulesTest {

    private static List<String> options(String right, String... wrong) {
        StringBuilder card = new StringBuilder("M: Which one reaches the sea?\n- [x] " + right);
        for (String option : wrong) card.append("\n- [ ] ").append(option);
        return card(card.toString());
    }

    @Test
    void options_of_like_length_are_let_alone() {
        assertThat(options("the Danube", "the Inn", "the upper Ilz")).isEmpty();
    }

    @Test
    void an_option_that_is_much_longer_than_another_is_found() {
        assertThat(options("Danube", "Inn", "Ilz, a small dark river")).containsExactly("option-length");
        assertThat(options("Danube", "Ilz", "Inn from the Alps")).isEmpty();
    }

    @Test
    void the_right_option_must_not_be_the_long_one() {
        assertThat(options("a great river of the plain", "a small river", "a stony brook"))
                .containsExactly("option-length");
        assertThat(options("a river of the plain", "a small river", "a stony brook"))
                .isEmpty();
    }

    @Test
    void verdicts_have_the_length_they_have() {
        assertThat(card("M: True or false: it rains.\n- [x] True\n- [ ] False\n  " + "Look. ".repeat(9)))
                .doesNotContain("option-length");
    }

    @Test
    void an_option_that_alone_is_built_in_another_way_is_found() {
        assertThat(options("It flows on.", "Water falls", "Mud settles")).containsExactly("option-grammar");
        assertThat(options("Flowing onward", "Swift water", "Settled mud")).containsExactly("option-grammar");
        assertThat(options("the Danube", "the Inn", "Swift Ilz")).containsExactly("option-grammar");
        assertThat(options("to flow", "settle", "freeze")).containsExactly("option-grammar");
        assertThat(options("Danube", "river Inn", "river Ilz")).containsExactly("option-grammar");
    }

    @Test
    void a_pair_of_each_kind_and_words_without_a_small_form_are_let_alone() {
        assertThat(options("the Danube", "the Inn", "Swift Ilz", "Dark Ohe")).isEmpty();
        assertThat(options("DNA", "salty water", "muddy water")).isEmpty();
        assertThat(options("Flooding of plains", "Swift water", "Settled mud")).isEmpty();
    }

    @Test
    void options_that_say_the_same_are_found() {
        assertThat(options("The Inn", "the  inn.", "the Ilz")).contains("equal-options");
        assertThat(options("C", "C++", "C#")).isEmpty();
    }
}
