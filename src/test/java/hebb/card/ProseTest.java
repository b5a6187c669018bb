package hebb.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void text_has_one_kind_of_line_end_and_nothing_that_cannot_be_stored() {
        assertThat(Prose.text(" \ra\r\nb\u0000\tc\ud800 \ud83d\ude00\r ")).isEqualTo("a\nb\tc\uFFFD \ud83d\ude00");
    }

    @Test
    void a_line_has_no_line_end() {
        assertThat(Prose.line("a  b \n\n c\r\n")).isEqualTo("a  b c");
    }

    @Test
    void lines_are_neither_empty_nor_repeated() {
        assertThat(Prose.lines(List.of("b", " ", "a\n", "b"))).containsExactly("b", "a");
    }
}
