package hebb.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Card;
import hebb.deck.AnswerMode;
import hebb.deck.CardText;
import hebb.review.Modality;
import hebb.review.Standing;
import hebb.scheduling.Schedule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cards are asked how. */
final class ModalityRuleTest {

    private static final Card SHORT = CardText.read("Q: What is it?\nA: A synapse\n@id: a");
    private static final Card CHOICE = CardText.read("M: Which?\n- [x] one\n- [ ] two\n@id: b");

    private static Standing standing(int interval) {
        return new Standing(new Schedule(interval, 2, 250), null, null, null, 0, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHOR, 0, REVEAL, CHOICE",
        "AUTHOR, 90, REVEAL, CHOICE",
        "REVEAL, 0, REVEAL, REVEAL",
        "REVEAL, 90, REVEAL, REVEAL",
        "CHOICE, 0, REVEAL, CHOICE",
        "CHOICE, 90, REVEAL, CHOICE",
        "TYPED, 0, TYPED, CHOICE",
        "TYPED, 90, TYPED, CHOICE",
        "RISING, 0, REVEAL, CHOICE",
        "RISING, 20, REVEAL, CHOICE",
        "RISING, 21, TYPED, CHOICE"
    })
    void the_wish_of_the_learner_decides(AnswerMode mode, int interval, Modality plain, Modality choice) {
        assertThat(ModalityRule.of(SHORT, 1, mode, standing(interval))).isEqualTo(plain);
        assertThat(ModalityRule.of(CHOICE, 1, mode, standing(interval))).isEqualTo(choice);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHOR, 0, false",
        "REVEAL, 0, false",
        "TYPED, 0, false",
        "CHOICE, 0, true",
        "CHOICE, 90, true",
        "RISING, 0, true",
        "RISING, 20, true",
        "RISING, 21, false"
    })
    void options_are_sought_where_the_learner_wants_them_and_the_author_wrote_none(
            AnswerMode mode, int interval, boolean sought) {
        assertThat(ModalityRule.seeksOptions(SHORT, 1, mode, standing(interval)))
                .isEqualTo(sought);
        assertThat(ModalityRule.seeksOptions(CHOICE, 1, mode, standing(interval)))
                .isFalse();
    }

    @Test
    void no_card_is_asked_as_it_cannot_be() {
        assertThat(ModalityRule.isPossible(CHOICE, 1, Modality.TYPED)).isFalse();
        assertThat(ModalityRule.isPossible(CHOICE, 1, Modality.REVEAL)).isTrue();
        assertThat(ModalityRule.isPossible(SHORT, 1, Modality.CHOICE)).isFalse();
        assertThat(ModalityRule.isPossible(SHORT, 1, Modality.TYPED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A synapse",
                "two neurons",
                "long-term potentiation (LTP)",
                "1949",
                "50%",
                "Na+",
                "C#",
                "it's so",
                "東京",
                "one two three four five six"
            })
    void short_plain_answers_are_typed(String answer) {
        assertThat(PlainAnswer.is(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two three four five six seven",
                "A sentence that is far longer than anybody types.",
                "two\nlines",
                "`code`",
                "**bold**",
                "x = 1",
                "$x$",
                "a | b",
                "- one",
                "1. one",
                "# one",
                "<b>",
                "a_b",
                "x^2",
                "[link](to)",
                "https://hebb.example",
                "&amp;",
                "...",
                "\\alpha"
            })
    void others_are_revealed(String answer) {
        assertThat(PlainAnswer.is(answer)).isFalse();
    }

    @Test
    void other_wordings_count_from_front_to_back_only() {
        Card card = CardText.read("Q: efferent\nA: afferent\n@id: a\n@accept: leading in | leading to\n@reversed: yes");
        assertThat(Expected.find(card, 1))
                .contains(new Expected(List.of("afferent", "leading in", "leading to"), List.of("efferent")));
        assertThat(Expected.find(card, 2)).contains(new Expected(List.of("efferent"), List.of("afferent")));
    }

    @Test
    void a_question_is_no_answer_to_type() {
        Card card = CardText.read("Q: What is the gap?\nA: A synapse\n@id: a\n@reversed: yes");
        assertThat(Expected.find(card, 1)).isPresent();
        assertThat(Expected.find(card, 2)).isEmpty();
    }

    @Test
    void formulas_pictures_and_sounds_are_never_typed() {
        for (String answer : List.of("$x^2$", "$$x$$", "![a cell](cell.png)", "said: ![so](word.mp3)", "about \\$5"))
            assertThat(Expected.find(CardText.read("Q: What?\nA: " + answer + "\n@id: a"), 1))
                    .as(answer)
                    .isEmpty();
        assertThat(Expected.find(CardText.read("C: Its area is [$\\pi r^2$].\n@id: a"), 1))
                .isEmpty();
        assertThat(Expected.find(CardText.read("Q: What is $\\pi r^2$? ![a](b.png)\nA: an area\n@id: a"), 1))
                .isPresent();
    }

    @Test
    void each_gap_has_its_own_answer_and_knows_the_others() {
        Card card = CardText.read("C: From [soma] to [axon], and [`x = 1`].\n@id: a\n@accept: cell body");
        assertThat(Expected.find(card, 1))
                .contains(new Expected(List.of("soma", "cell body"), List.of("axon", "`x = 1`")));
        assertThat(Expected.find(card, 2).map(Expected::answer)).contains("axon");
        assertThat(Expected.find(card, 3)).isEqualTo(Optional.empty());
        assertThat(Expected.find(card, 4)).isEqualTo(Optional.empty());
    }
}
