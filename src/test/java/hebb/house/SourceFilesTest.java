package hebb.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that are seen in the files themselves. */
final class SourceFilesTest {

    private static final int MOST_LINES = 400;
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");

    @Test
    void no_file_is_longer_than_400_lines() {
        List<String> tooLong = Stream.of(
                        "src/main/java",
                        "src/test/java",
                        "src/main/resources/templates",
                        "src/main/resources/static/css",
                        "src/main/resources/static/js",
                        "db/migration")
                .flatMap(folder -> files(Path.of(folder)))
                .filter(file -> lines(file) > MOST_LINES)
                .map(Path::toString)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        Set<Path> packages =
                files(MAIN).filter(SourceFilesTest::isJava).map(Path::getParent).collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy(folder ->
                        assertThat(lacks(folder)).as(folder.toString()).isEmpty());
    }

    private static List<String> lacks(Path folder) {
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info)) return List.of("a package-info.java");
        String text = text(info);
        return Stream.of("@NullMarked", "/**")
                .filter(part -> !text.contains(part))
                .toList();
    }

    @Test
    void test_packages_of_their_own_are_null_marked_too() {
        Path tests = Path.of("src/test/java");
        Set<Path> packages = files(tests)
                .filter(SourceFilesTest::isJava)
                .map(Path::getParent)
                .filter(folder -> !Files.isDirectory(MAIN.resolve(tests.relativize(folder))))
                .collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy(folder ->
                        assertThat(lacks(folder)).as(folder.toString()).isEmpty());
    }

    @Test
    void one_place_in_all_templates_puts_out_html_as_it_stands() {
        assertThat(unescaped(files(TEMPLATES))).containsExactly("layout.html: th:utext");
    }

    @Test
    void a_second_unescaped_place_would_be_noticed() {
        assertThat(UNESCAPED.matcher("<p>[(${page.name()})]</p>").find()).isTrue();
        assertThat(UNESCAPED.matcher("<p th:utext=\"${name}\"></p>").find()).isTrue();
        assertThat(lacks(Path.of("src/test/resources"))).isNotEmpty();
    }

    /** Only attributes count, not what a comment says about them. */
    private static List<String> unescaped(Stream<Path> templates) {
        return templates
                .flatMap(file -> {
                    Matcher found = UNESCAPED.matcher(text(file).replaceAll("(?s)<!--.*?-->", ""));
                    return found.results().map(match -> file.getFileName() + ": " + match.group());
                })
                .toList();
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
