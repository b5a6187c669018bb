package hebb;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.cli.ExitCode;
import hebb.config.Config;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CommandsTest {

    static Stream<String> names() {
        return Stream.of(Commands.values())
                .map(command -> command.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_command_explains_itself_and_opens_nothing_for_it(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Commands.run(name, List.of("a", "--help"), CommandsTest::noSettings))
                    .isEqualTo(ExitCode.FINE);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches("(?s)(Usage: |hebb )" + name + "\\b.*")
                .doesNotContain("\r");
    }

    private static Config noSettings() {
        throw new AssertionError("the settings are read");
    }

    @Test
    void the_help_has_a_line_for_each_command() {
        assertThat(Commands.help().lines().map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(names().toList());
    }
}
