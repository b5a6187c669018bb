package hebb.deck.lint;

import static hebb.deck.lint.Linted.card;
import static hebb.deck.lint.Linted.deck;
import static hebb.deck.lint.Linted.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    private static final String BROKEN = "\nQ: Is it wet?\nA: Yes\n";

    @Test
    void an_exception_with_a_reason_silences_its_rule_for_the_card_below() {
        assertThat(card("<!-- lint: allow yes-or-no: a warming-up -->" + BROKEN))
                .containsExactly("pronoun-without-referent");
        assertThat(card("<!-- lint: allow yes-or-no, pronoun-without-referent: a warming-up -->" + BROKEN))
                .isEmpty();
        assertThat(card("<!--\nlint: allow yes-or-no,\npronoun-without-referent:\na warming-up\n-->" + BROKEN))
                .isEmpty();
    }

    @Test
    void several_comments_and_a_heading_may_stand_between() {
        assertThat(card("<!-- lint: allow yes-or-no: why -->\n<!-- lint: allow pronoun-without-referent: why -->\n"
                        + "<!-- a note -->\n\n# Water\n" + BROKEN))
                .isEmpty();
    }

    @Test
    void it_does_not_reach_the_card_after_the_next() {
        assertThat(card("<!-- lint: allow yes-or-no: why -->\nQ: What is water?\nA: H2O\n\nQ: Is ice water?\nA: Yes"))
                .containsExactly("allowance-unneeded", "yes-or-no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lint: allow yes-or-no",
                "lint: allow yes-or-no:",
                "lint: allow yes-or-know: a reason",
                "lint: allow: a reason",
                "lint: off",
                "lint: allow allowance-unneeded: a reason",
                "lint: allow yes-or-no, nonsense: a reason"
            })
    void an_exception_without_a_known_rule_or_a_reason_is_reported(String comment) {
        assertThat(card("<!-- " + comment + " -->\nQ: Is water wet?\nA: Yes"))
                .containsExactly("allowance-malformed", "yes-or-no");
    }

    @Test
    void an_exception_that_nothing_needs_is_reported_at_its_own_line() {
        assertThat(Linted.findings(deck("d.md", "Q: What is ice?\nA: Water\n\n<!-- lint: allow yes-or-no: why -->")))
                .extracting(LintFinding::toString)
                .containsExactly("d.md:4: warning allowance-unneeded: The card below does not break yes-or-no;"
                        + " remove this exception.");
    }

    @Test
    void other_comments_mean_nothing() {
        assertThat(card("<!-- see the lint: it is long -->\nQ: What is ice?\nA: Water"))
                .isEmpty();
    }

    @Test
    void an_exception_at_either_of_two_like_cards_is_enough() {
        String one = "Q: What is a weir?\nA: A wall\n@id: a";
        String allowed = "<!-- lint: allow duplicate-front: two schools answer it in two ways -->\n";
        LintDeck plain = deck("one.md", one);
        LintDeck other = deck("two.md", one);
        assertThat(rules(plain, other)).containsExactly("duplicate-front");
        assertThat(rules(deck("one.md", allowed + one), other)).isEmpty();
        assertThat(rules(plain, deck("two.md", allowed + one))).isEmpty();
    }

    @Test
    void whether_a_clash_is_allowed_in_vain_cannot_be_said_of_one_deck_alone() {
        String card = "<!-- lint: allow near-duplicate-front: the contrast is the point -->\nQ: What is ice?\nA: Water";
        assertThat(rules(deck("one.md", card))).isEmpty();
        assertThat(rules(deck("one.md", card), deck("two.md", "Q: What is dew?\nA: Water")))
                .containsExactly("allowance-unneeded");
    }
}
