package hebb.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reliability.md names tests, classes and variables that exist, and CI requires what those tests need. */
final class ReliabilityPageTest {

    private static final Path PAGE = Path.of("docs/reliability.md");

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|c)"))
                    .toList();
        }
    }

    @Test
    void each_test_and_each_measurement_that_it_names_exists() throws IOException {
        Set<String> named = found("\\b([A-Z][A-Za-z]+(?:Test|Bench))\\b", Files.readString(PAGE));
        Set<String> existing = sources().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(named).contains("SqliteCrashTest", "WriteBench").isSubsetOf(existing);
    }

    @Test
    void each_variable_that_it_names_is_read_somewhere() throws IOException {
        Set<String> named = found("\\b([A-Z]+(?:_[A-Z]+)+)=", Files.readString(PAGE));
        assertThat(named).contains("FSYNC_MICROS");
        named.remove("LD_PRELOAD");
        StringBuilder code = new StringBuilder();
        for (Path file : sources()) {
            if (!file.endsWith("ReliabilityPageTest.java")) code.append(Files.readString(file));
        }
        assertThat(named).allSatisfy(name -> assertThat(code.toString()).contains('"' + name + '"'));
    }

    @Test
    void ci_requires_whatever_a_test_would_be_skipped_without() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : sources()) code.append(Files.readString(file));
        Set<String> requirements = found("\"(HEBB_REQUIRE_[A-Z]+)\"", code.toString());
        assertThat(requirements).contains("HEBB_REQUIRE_GCC", "HEBB_REQUIRE_POSTGRES", "HEBB_REQUIRE_BROWSER");
        String ci = Files.readString(Path.of(".ci/run"));
        assertThat(requirements).allSatisfy(name -> assertThat(ci).contains(name + "=true"));
    }
}
