package hebb.deck.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are names and never paths. */
final class MediaNameTest {

    @ParameterizedTest
    @CsvSource({
        "dendrite.png, dendrite.png",
        "../../etc/passwd, passwd",
        "C:\\pictures\\My  cell.PNG, My cell.PNG",
        "media/عصب.png, عصب.png",
        "a\u202Egnp.exe.png, agnp.exe.png",
        "a<b>\"c\".png, abc.png",
        "100%.png, 100.png",
    })
    void only_the_last_part_counts_and_only_what_a_name_may_hold(String raw, String name) {
        assertThat(MediaName.of(raw)).contains(name);
        assertThat(MediaName.of(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../", "a/..", ".hidden", " ", "\u0000", "//", "..\\", "???"})
    void what_leaves_nothing_is_no_name(String raw) {
        assertThat(MediaName.of(raw)).isEmpty();
    }

    @Test
    void letters_that_are_composed_in_another_way_are_the_same_name() {
        assertThat(MediaName.of("Zelle-a\u0308.png")).isEqualTo(MediaName.of("Zelle-\u00E4.png"));
        assertThat(MediaName.of("x".repeat(101))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dendrite.png, dendrite.png",
        "media/dendrite.png, dendrite.png",
        "./dendrite.png, dendrite.png",
        "my%20cell.png, my cell.png",
        "a+b.png, a+b.png",
        "50%25.png, 50.png",
        "50%.png, 50.png",
    })
    void cards_name_files_of_their_deck(String address, String name) {
        assertThat(MediaName.ofAddress(address)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/x.png",
                "//example.org/x.png",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "/media/0000000000001/abc",
                "\\\\host\\share\\x.png",
                "%2e%2e%2f",
                "",
            })
    void what_lies_elsewhere_is_no_file_of_a_deck(String address) {
        assertThat(MediaName.ofAddress(address)).isEmpty();
    }

    @Test
    void a_name_with_spaces_is_written_in_angle_brackets() {
        assertThat(MediaName.asAddress("a.png")).isEqualTo("a.png");
        assertThat(MediaName.asAddress("my cell (1).png")).isEqualTo("<my cell (1).png>");
    }
}
