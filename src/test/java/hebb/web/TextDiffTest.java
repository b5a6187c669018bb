package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.web.TextDiff.Fate;
import hebb.web.TextDiff.Part;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class TextDiffTest {

    @Test
    void words_are_left_out_and_put_in_where_they_stood() {
        assertThat(TextDiff.ofWords("How long can LTP go on?", "How long can LTP last?")
                        .parts())
                .containsExactly(
                        new Part(Fate.KEPT, "How long can LTP "),
                        new Part(Fate.LEFT_OUT, "go on"),
                        new Part(Fate.PUT_IN, "last"),
                        new Part(Fate.KEPT, "?"));
    }

    @Test
    void nothing_turns_into_something_and_back() {
        assertThat(TextDiff.ofWords("", "new").parts()).containsExactly(new Part(Fate.PUT_IN, "new"));
        assertThat(TextDiff.ofWords("old", "").parts()).containsExactly(new Part(Fate.LEFT_OUT, "old"));
        assertThat(TextDiff.ofWords("same", "same").parts()).containsExactly(new Part(Fate.KEPT, "same"));
    }

    @Test
    void both_texts_can_be_read_out_of_any_difference() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            String before = words(random, random.nextInt(30));
            String after = words(random, random.nextInt(30));
            TextDiff diff = TextDiff.ofWords(before, after);
            assertThat(without(diff, Fate.PUT_IN)).isEqualTo(before);
            assertThat(without(diff, Fate.LEFT_OUT)).isEqualTo(after);
        }
    }

    @Test
    void letters_are_left_out_and_put_in_whatever_their_case() {
        assertThat(TextDiff.ofLetters("long-term Potentation", "Long-term potentiation")
                        .parts())
                .containsExactly(
                        new Part(Fate.KEPT, "long-term Potent"),
                        new Part(Fate.PUT_IN, "i"),
                        new Part(Fate.KEPT, "ation"));
    }

    @Test
    void a_letter_stays_with_its_accents_and_a_pair_of_surrogates_whole() {
        assertThat(TextDiff.ofLetters("ne\u0301a", "nea").parts())
                .containsExactly(
                        new Part(Fate.KEPT, "n"),
                        new Part(Fate.LEFT_OUT, "e\u0301"),
                        new Part(Fate.PUT_IN, "e"),
                        new Part(Fate.KEPT, "a"));
        assertThat(TextDiff.ofLetters("ab😀", "ab😁").parts())
                .containsExactly(new Part(Fate.KEPT, "ab"), new Part(Fate.LEFT_OUT, "😀"), new Part(Fate.PUT_IN, "😁"));
    }

    @Test
    void answers_with_little_in_common_stand_one_after_the_other() {
        assertThat(TextDiff.ofLetters("hippocampus", "amygdala").parts())
                .containsExactly(new Part(Fate.LEFT_OUT, "hippocampus"), new Part(Fate.PUT_IN, "amygdala"));
    }

    @Test
    void both_answers_can_be_read_out_of_their_letters() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = words(random, random.nextInt(12));
            String after = words(random, random.nextInt(12));
            TextDiff diff = TextDiff.ofLetters(before, after);
            assertThat(without(diff, Fate.PUT_IN)).isEqualTo(before);
            assertThat(without(diff, Fate.LEFT_OUT)).isEqualTo(after);
        }
    }

    @Test
    void long_texts_take_no_time() {
        Random random = new Random(6);
        String before = words(random, 10_000);
        String after = words(random, 10_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> TextDiff.ofWords(before, after));
    }

    private static String words(Random random, int many) {
        return random.ints(many, 0, 6).mapToObj(n -> "ab c\n,é".charAt(n) + " ").collect(Collectors.joining());
    }

    private static String without(TextDiff diff, Fate fate) {
        return diff.parts().stream()
                .filter(part -> part.fate() != fate)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
