package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeptTest {

    private final List<String> worked = new ArrayList<>();
    private final Kept<String, Integer> lengths = new Kept<>(2);

    private int length(String text) {
        return lengths.get(text, key -> {
            worked.add(key);
            return key.length();
        });
    }

    @Test
    void work_is_done_once() {
        assertThat(length("neuron")).isEqualTo(6);
        assertThat(length("neuron")).isEqualTo(6);
        assertThat(worked).containsExactly("neuron");
    }

    @Test
    void what_was_not_used_for_longest_makes_room() {
        length("a");
        length("b");
        length("a");
        length("c");
        length("a");
        assertThat(worked).containsExactly("a", "b", "c");
        length("b");
        assertThat(worked).containsExactly("a", "b", "c", "b");
    }
}
