package hebb.deck.lint;

import static hebb.deck.lint.Linted.card;
import static hebb.deck.lint.Linted.deck;
import static hebb.deck.lint.Linted.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateRulesTest {

    private static List<String> fronts(String one, String other) {
        return card("Q: " + one + "\nA: Water\n\nQ: " + other + "\nA: Ice");
    }

    @Test
    void the_same_front_twice_is_found() {
        assertThat(fronts("What is a weir?", "what is  a weir")).containsExactly("duplicate-front");
        assertThat(fronts("What is a weir?", "What is a dam?")).isEmpty();
        assertThat(fronts("What does `+` do?", "What does `-` do?")).isEmpty();
    }

    @Test
    void a_reversed_card_asks_its_back_too() {
        assertThat(
                        card(
                                "Q: A low wall in a river\nA: Weir\n@reversed: yes\n\nQ: A barrier for fish\nA: weir\n@reversed: yes"))
                .containsExactly("duplicate-front");
        assertThat(card("Q: A low wall in a river\nA: Weir\n@reversed: yes\n\nQ: A barrier for fish\nA: weir"))
                .isEmpty();
    }

    @Test
    void a_sentence_with_other_gaps_is_the_same_front() {
        assertThat(card("C: A [weir] is a wall.\n\nC: A weir is a [wall].")).containsExactly("duplicate-front");
    }

    @Test
    void duplicates_are_found_across_decks_and_the_other_card_is_named() {
        LintDeck one = deck("one.md", "Q: What is a weir?\nA: A wall\n@id: weir");
        LintDeck two = deck("two.md", "\nQ: What is a weir?\nA: A dam\n@id: dam");
        assertThat(Linted.findings(two, one))
                .singleElement()
                .hasToString("two.md:2: error duplicate-front: This asks the same as weir (one.md:1); remove one,"
                        + " or make them differ.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What lasting effect does a flood have on the bank of a river? | What effect does a flood have on a river's banks?
            Why do slow rivers carry fine mud? | Why do rivers that are slow carry mud that is fine?
            How does a dam change the river below it? | How do dams change the rivers below?
            """)
    void a_rewording_is_found(String one, String other) {
        assertThat(fronts(one, other)).containsExactly("near-duplicate-front");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What raises the level of a lake? | What lowers the level of a lake?
            Why do slow rivers carry fine mud? | How do slow rivers carry fine mud?
            Term for the upper course of a river | Term for the lower course of a river
            What is a weir? | What does a weir do?
            """)
    void a_contrast_and_a_short_front_are_let_alone(String one, String other) {
        assertThat(fronts(one, other)).isEmpty();
    }

    @Test
    void a_template_makes_no_card_like_another() {
        StringBuilder cards = new StringBuilder();
        for (int i = 1; i <= 100; i++)
            cards.append("Q: In which country does the long river number r" + i + " reach the open sea?\nA: Here\n\n");
        assertThat(card(cards.toString())).isEmpty();
    }

    @Test
    void words_of_other_languages_are_compared_as_they_stand() {
        assertThat(rules(Linted.german("Q: Warum tragen langsame Flüsse viel feinen Schlamm?\nA: x\n\n"
                        + "Q: Warum tragen langsame Flüsse feinen Schlamm?\nA: y")))
                .containsExactly("near-duplicate-front");
    }
}
