package hebb.deck.lint;

import static hebb.deck.lint.Linted.card;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerRulesTest {

    private static final String TWENTY_WORDS = "one ".repeat(19) + "end";

    @Test
    void an_answer_of_twenty_words_is_short_enough_and_one_of_twenty_one_is_not() {
        assertThat(card("Q: What does a weir do?\nA: " + TWENTY_WORDS)).isEmpty();
        assertThat(card("Q: What does a weir do?\nA: once " + TWENTY_WORDS)).containsExactly("answer-too-long");
    }

    @Test
    void a_paragraph_below_the_answer_explains_it_and_does_not_count() {
        assertThat(card("Q: What does a weir do?\nA: It raises the river.\n\n" + TWENTY_WORDS + " " + TWENTY_WORDS))
                .isEmpty();
    }

    @Test
    void code_in_an_answer_does_not_count() {
        assertThat(card("Q: What closes a stream?\nA: This:\n```\n" + TWENTY_WORDS + " " + TWENTY_WORDS + "\n```"))
                .isEmpty();
    }

    @Test
    void a_gap_of_six_words_is_short_enough_and_one_of_seven_is_not() {
        assertThat(card("C: A weir is [a very low wall across a river].")).containsExactly("answer-too-long");
        assertThat(card("C: A weir is a [very low wall across a river].")).isEmpty();
    }

    @Test
    void an_option_counts_like_an_answer() {
        String options = "- [ ] " + TWENTY_WORDS + "\n- [x] ";
        assertThat(card("M: Pick a river.\n" + options + TWENTY_WORDS.replace("one", "two")))
                .isEmpty();
        assertThat(card("M: Pick a river.\n" + options + "two " + TWENTY_WORDS)).containsExactly("answer-too-long");
    }

    @Test
    void scripts_without_blanks_are_measured_too() {
        LintDeck shortAnswer = Linted.deck("d.md", "---\nlanguage = \"ja\"\n---\nQ: 川\nA: " + "水".repeat(40));
        LintDeck longAnswer = Linted.deck("d.md", "---\nlanguage = \"ja\"\n---\nQ: 川\nA: " + "水".repeat(42));
        assertThat(Linted.rules(shortAnswer)).isEmpty();
        assertThat(Linted.rules(longAnswer)).containsExactly("answer-too-long");
    }

    @Test
    void three_things_are_a_list_and_two_are_a_pair() {
        assertThat(card("Q: Which rivers meet there?\nA: Danube, Inn and Ilz")).containsExactly("list-answer");
        assertThat(card("Q: Which rivers meet there?\nA: Danube, Inn, Ilz")).containsExactly("list-answer");
        assertThat(card("Q: Which rivers meet there?\nA: - Danube\n- Inn\n- Ilz"))
                .containsExactly("list-answer");
        assertThat(card("C: There meet [Danube, Inn and Ilz].")).containsExactly("list-answer");
        assertThat(card("Q: Which rivers meet there?\nA: Danube and Inn")).isEmpty();
        assertThat(card("Q: Which rivers meet there?\nA: - Danube\n- Inn")).isEmpty();
    }

    @Test
    void a_question_for_a_list_asks_for_one() {
        assertThat(card("Q: Name three rivers of Bavaria\nA: For instance Danube"))
                .containsExactly("list-answer");
        assertThat(card("Q: What are the four seasons called?\nA: Spring and so on"))
                .containsExactly("list-answer");
        assertThat(card("Q: Name the three rivers of Passau\nA: See the map")).containsExactly("list-answer");
        assertThat(card("Q: Name the river of Vienna\nA: The Danube")).isEmpty();
        assertThat(card("Q: What are the banks made of?\nA: Gravel")).isEmpty();
    }

    @Test
    void a_sentence_with_commas_is_no_list() {
        assertThat(card("Q: What decides?\nA: Rivers that rise in the mountains, and they alone or with others"))
                .isEmpty();
        assertThat(card("Q: What decides?\nA: The slope, in wet and dry years")).isEmpty();
        assertThat(card("Q: What decides?\nA: Its slope (length, height and breadth)"))
                .isEmpty();
        assertThat(card("Q: What decides?\nA: Rain, again and again")).isEmpty();
    }

    @Test
    void a_bare_yes_or_no_needs_a_reason() {
        assertThat(card("Q: Does the Inn reach the sea?\nA: No.")).containsExactly("yes-or-no");
        assertThat(card("Q: Does the Inn reach the sea?\nA: No, it does not.")).containsExactly("yes-or-no");
        assertThat(card("Q: Does the Inn reach the sea?\nA: No: it joins the Danube."))
                .isEmpty();
    }

    @Test
    void a_verdict_among_options_needs_an_explanation_of_the_wrong_one() {
        assertThat(card("M: True or false: the Inn reaches the sea.\n- [ ] True\n- [x] False"))
                .containsExactly("yes-or-no");
        assertThat(card("M: True or false: the Inn reaches the sea.\n- [ ] True\n  It joins the Danube.\n- [x] False"))
                .isEmpty();
    }
}
