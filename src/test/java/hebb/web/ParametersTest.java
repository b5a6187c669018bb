package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParametersTest {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Test
    void an_id_is_read_in_small_and_capital_letters() {
        UUID id = UUID.fromString("0190b3c4-00ab-7def-8000-00000abcdef0");
        assertThat(Parameters.findUuid(id.toString())).contains(id);
        assertThat(Parameters.findUuid(id.toString().toUpperCase(Locale.ROOT))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "0190b3c4-00ab-7def-8000-00000abcdef",
                "0190b3c4-00ab-7def-8000-00000abcdef00",
                "0190b3c400ab-7-def-8000-00000abcdef00",
                "0190b3c4-00ab-7def-80000-0000abcdef00",
                "+190b3c4-00ab-7def-8000-00000abcdef0",
                "-190b3c4-00ab-7def-8000-00000abcdef0",
                "0190b3cg-00ab-7def-8000-00000abcdef0",
                "０190b3c4-00ab-7def-8000-00000abcdef0",
                "0190b3c4-00ab-7def-8000-00000abcdef\n",
                "0190b3c4_00ab_7def_8000_00000abcdef0"
            })
    void what_only_looks_like_one_is_none(String text) {
        assertThat(Parameters.findUuid(text)).isEmpty();
    }

    @Test
    void whatever_is_changed_in_an_id_it_is_read_where_it_keeps_the_shape() {
        Random random = new Random(7);
        String letters = "0123456789abcdefABCDEFgG-+ _\u0660\uFF11";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(new UUID(random.nextLong(), random.nextLong()).toString());
            for (int n = random.nextInt(4); n > 0; n--) {
                text.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            }
            if (random.nextInt(9) == 0) text.deleteCharAt(random.nextInt(text.length()));
            String given = text.toString();
            assertThat(Parameters.findUuid(given).isPresent())
                    .as(given)
                    .isEqualTo(SHAPE.matcher(given).matches());
        }
    }
}
