package hebb.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GradeTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void there_is_none_outside_of_0_to_5(int value) {
        assertThatThrownBy(() -> new Grade(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void three_passes_and_four_ends_the_drill() {
        assertThat(new Grade(2).passed()).isFalse();
        assertThat(new Grade(3).passed()).isTrue();
        assertThat(new Grade(3).needsDrill()).isTrue();
        assertThat(new Grade(4).needsDrill()).isFalse();
    }
}
