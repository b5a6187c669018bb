package hebb.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What decks get of a day's limit. */
final class AllotmentTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_deck_gets_more_than_it_wants_and_nothing_is_lost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> wanted = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> random.nextInt(random.nextInt(1, 10_000)))
                .toList();
        int whole = random.nextInt(1 + random.nextInt(20_000));
        List<Integer> parts = Allotment.split(whole, wanted);
        assertThat(sum(parts)).isEqualTo(Math.min(whole, sum(wanted)));
        for (int i = 0; i < wanted.size(); i++) {
            double fair = (double) wanted.get(i) * Math.min(whole, sum(wanted)) / Math.max(1, sum(wanted));
            assertThat(parts.get(i)).isBetween(0, wanted.get(i));
            assertThat((double) parts.get(i)).isBetween(Math.floor(fair), Math.floor(fair) + 1);
        }
    }

    @Test
    void a_small_deck_is_not_starved_by_a_large_one() {
        assertThat(Allotment.split(20, List.of(150, 50))).containsExactly(15, 5);
        assertThat(Allotment.split(0, List.of(150, 50))).containsExactly(0, 0);
        assertThat(Allotment.split(2_000_000_000, List.of(9_999, 9_999))).containsExactly(9_999, 9_999);
    }
}
