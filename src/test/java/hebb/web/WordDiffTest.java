package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.web.WordDiff.Fate;
import hebb.web.WordDiff.Part;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class WordDiffTest {

    @Test
    void words_are_left_out_and_put_in_where_they_stood() {
        assertThat(WordDiff.of("How long can LTP go on?", "How long can LTP last?")
                        .parts())
                .containsExactly(
                        new Part(Fate.KEPT, "How long can LTP "),
                        new Part(Fate.LEFT_OUT, "go on"),
                        new Part(Fate.PUT_IN, "last"),
                        new Part(Fate.KEPT, "?"));
    }

    @Test
    void nothing_turns_into_something_and_back() {
        assertThat(WordDiff.of("", "new").parts()).containsExactly(new Part(Fate.PUT_IN, "new"));
        assertThat(WordDiff.of("old", "").parts()).containsExactly(new Part(Fate.LEFT_OUT, "old"));
        assertThat(WordDiff.of("same", "same").parts()).containsExactly(new Part(Fate.KEPT, "same"));
    }

    @Test
    void both_texts_can_be_read_out_of_any_difference() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            String before = words(random, random.nextInt(30));
            String after = words(random, random.nextInt(30));
            WordDiff diff = WordDiff.of(before, after);
            assertThat(without(diff, Fate.PUT_IN)).isEqualTo(before);
            assertThat(without(diff, Fate.LEFT_OUT)).isEqualTo(after);
        }
    }

    @Test
    void long_texts_take_no_time() {
        Random random = new Random(6);
        String before = words(random, 10_000);
        String after = words(random, 10_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> WordDiff.of(before, after));
    }

    private static String words(Random random, int many) {
        return random.ints(many, 0, 6).mapToObj(n -> "ab c\n,é".charAt(n) + " ").collect(Collectors.joining());
    }

    private static String without(WordDiff diff, Fate fate) {
        return diff.parts().stream()
                .filter(part -> part.fate() != fate)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
