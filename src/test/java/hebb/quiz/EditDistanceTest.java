package hebb.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abcd, acbd, 1", "ca, abc, 3", "'', abc, 3", "😀a, 😁a, 1", "same, same, 0"})
    void known_distances(String from, String to, int distance) {
        assertThat(EditDistance.of(from, to, 10)).isEqualTo(distance);
        assertThat(EditDistance.of(to, from, 10)).isEqualTo(distance);
    }

    @Test
    void the_band_gives_what_the_whole_table_gives() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            String from = text(random);
            String to = text(random);
            int whole = EditDistance.of(from, to, 20);
            for (int limit = 0; limit <= 5; limit++)
                assertThat(EditDistance.of(from, to, limit))
                        .as("%s to %s within %d", from, to, limit)
                        .isEqualTo(Math.min(whole, limit + 1));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
