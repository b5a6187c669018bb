package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LeechTest {

    @Test
    void it_is_told_at_the_eighth_lapse_and_every_fourth_after_it() {
        List<Integer> told =
                IntStream.range(0, 25).filter(Leech::isToldAt).boxed().toList();
        assertThat(told).containsExactly(8, 12, 16, 20, 24);
    }

    @Test
    void it_is_one_from_the_eighth_lapse_on() {
        assertThat(IntStream.range(0, 25).filter(Leech::is).boxed())
                .containsExactlyElementsOf(IntStream.range(8, 25).boxed().toList());
    }
}
