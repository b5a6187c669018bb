package hebb.deck.lint;

import static hebb.deck.lint.Linted.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

    private static List<String> question(String front) {
        return card("Q: " + front + "\nA: Water");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What feeds the lake? What drains it?",
                "What feeds the lake, and why?",
                "When and where was the first lake drained?",
                "Who drained the lake and how did the town react?",
                "What feeds the lake, and what is its outflow?",
                "どの川？どの湖？"
            })
    void two_questions_on_one_card_are_found(String front) {
        assertThat(question(front)).containsExactly("several-questions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What feeds the lake?",
                "What feeds the lake?!",
                "Research shows what feeds a lake and how rivers form. Which method does it use?",
                "Which rivers rise and which rivers fall in a dry year?",
                "A traveller asks \"Which way? How far?\" Which words does the guide use?",
                "What decides what is carried away and what stays?"
            })
    void one_question_with_more_to_it_is_let_alone(String front) {
        assertThat(question(front)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does it add to the river?",
                "Why do they flood?",
                "What is this called?",
                "Term for it",
                "How does its course change?"
            })
    void a_pronoun_before_its_noun_is_found(String front) {
        assertThat(question(front)).containsExactly("pronoun-without-referent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When a river floods, what does it leave behind?",
                "In their upper course, how do rivers behave?",
                "On what does it depend whether a lake freezes?",
                "Why is it hard to measure a flood?",
                "How do lakes keep their level?"
            })
    void a_pronoun_with_a_noun_is_let_alone(String front) {
        assertThat(question(front)).isEmpty();
    }

    @Test
    void a_statement_must_name_its_subject_too() {
        assertThat(card("C: It carries [gravel] downhill.")).containsExactly("pronoun-without-referent");
        assertThat(card("C: It is known that rivers carry [gravel].")).isEmpty();
    }

    @Test
    void which_of_these_means_the_options_and_this_may_mean_the_code_below() {
        assertThat(card("M: Which of these is a river?\n- [x] Inn\n- [ ] Ems Canal"))
                .isEmpty();
        assertThat(card("Q: What does this print?\n```\nprint(1)\n```\nA: 1")).isEmpty();
    }

    @Test
    void a_gap_over_a_small_word_is_found() {
        assertThat(card("C: Rivers flow [into] the sea.")).containsExactly("cloze-filler");
        assertThat(card("C: Rivers flow into [the sea].")).isEmpty();
        assertThat(card("C: Salt water is [not] fresh.")).isEmpty();
        assertThat(card("C: A loop in Java begins with [`for`].")).isEmpty();
    }

    @Test
    void two_gaps_are_enough() {
        assertThat(card("C: [Danube] and [Inn] meet at [Passau].")).containsExactly("many-gaps");
        assertThat(card("C: [Danube] and [Inn] meet at Passau.")).isEmpty();
    }

    @Test
    void rules_of_english_do_not_judge_other_languages() {
        String cards = "Q: Was tut it?\nA: no\n\nC: Der [an] Fluss.\n\nQ: Wer?\nA: Rot, weiss and blau";
        assertThat(Linted.rules(Linted.german(cards))).isEmpty();
        assertThat(Linted.rules(Linted.english(cards)))
                .containsExactlyInAnyOrder("cloze-filler", "list-answer", "yes-or-no");
    }
}
