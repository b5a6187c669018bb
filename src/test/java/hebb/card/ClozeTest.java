package hebb.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClozeTest {

    @Test
    void each_gap_knows_its_answer_and_its_place() {
        assertThat(cloze("a [b] [c d]").gaps()).containsExactly(new Cloze.Gap(2, 5, "b"), new Cloze.Gap(6, 11, "c d"));
        assertThat(cloze("a [b] [c d]").sides()).isEqualTo(2);
    }

    @Test
    void links_images_and_escaped_brackets_are_no_gaps() {
        assertThat(cloze("[a](b) ![c](d) ![e] \\[f\\] [g\\]] [![h](i)](j)").gaps())
                .extracting(Cloze.Gap::answer)
                .containsExactly("g\\]");
    }

    @Test
    void an_exclamation_mark_before_a_gap_may_be_escaped() {
        assertThat(cloze("wow\\![a] n! [b]").gaps())
                .extracting(Cloze.Gap::answer)
                .containsExactly("a", "b");
    }

    @Test
    void filled_in_it_has_no_brackets_of_gaps_left() {
        assertThat(cloze("The [cell] ![x](y) has [1] \\[wall\\]").filled())
                .isEqualTo("The cell ![x](y) has 1 \\[wall\\]");
    }

    @Test
    void mistakes_in_brackets_are_found_with_their_place() {
        assertThat(cloze("[a [b] [] [c").faults())
                .containsExactly(
                        new Cloze.Fault(3, Cloze.Mistake.NESTED),
                        new Cloze.Fault(7, Cloze.Mistake.EMPTY),
                        new Cloze.Fault(10, Cloze.Mistake.UNCLOSED));
    }

    private static Cloze cloze(String text) {
        return new Cloze(CardInfo.EMPTY, text);
    }
}
