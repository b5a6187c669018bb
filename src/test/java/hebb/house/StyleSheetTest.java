package hebb.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets dress what is there, and nothing that was once meant to come. */
final class StyleSheetTest {

    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java/hebb/web");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

    private static final Pattern COMMENT_OR_BODY = Pattern.compile("/\\*.*?\\*/|\\{[^{}]*\\}", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern NAMED =
            Pattern.compile("(?:class|classappend)=\\\\?\"([^\"\\\\]*)|['\"]([\\w -]+)['\"]");
    private static final Pattern COMPUTED = Pattern.compile("\\|([a-z]+-)\\$\\{");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{3,}\\b");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private static String all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static List<String> unused(String css) throws IOException {
        String pages = all(TEMPLATES) + all(CODE) + all(SCRIPTS);
        Set<String> named = NAMED.matcher(pages)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .flatMap(names -> WORD.matcher(names).results())
                .map(word -> word.group())
                .collect(Collectors.toCollection(TreeSet::new));
        // Some classes are the names of an enum in small letters.
        CONSTANT.matcher(pages).results().forEach(name -> named.add(name.group().toLowerCase(Locale.ROOT)));
        List<String> prefixes =
                COMPUTED.matcher(pages).results().map(match -> match.group(1)).toList();
        return CLASS.matcher(COMMENT_OR_BODY.matcher(css).replaceAll("{}"))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !named.contains(name))
                .filter(name -> prefixes.stream().noneMatch(name::startsWith))
                .distinct()
                .toList();
    }

    @Test
    void every_class_is_used_by_a_page() throws IOException {
        assertThat(unused(all(SHEETS))).isEmpty();
    }

    @Test
    void an_unused_class_would_be_noticed() throws IOException {
        assertThat(unused(".grades.seventh { margin: 0.5rem; } @media (x) { .card { } }"))
                .containsExactly("seventh");
    }
}
