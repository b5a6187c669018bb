package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page asks for exists, and every word that exists is asked for. */
final class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

    /** #{key} and #{key(parameters)}; a computed key begins with $ and is listed by what the code may give. */
    private static final Pattern ASKED = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9_.]*)");

    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)['\"]");

    /** Keys whose last part is computed: by a page's key, a grade's name or a window's. */
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{'([a-z.]+\\.)' \\+|\\+ '(\\.[a-z]+)'\\}");

    /** Keys made in the code: of a word and a name of an enum. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z.]*\\.)\" \\+");

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES)) {
            messages.load(in);
        }
        return messages;
    }

    private static String all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_key_that_a_template_asks_for_exists() throws IOException {
        assertThat(missing(found(ASKED, all(TEMPLATES)))).isEmpty();
    }

    private static List<String> missing(Set<String> keys) throws IOException {
        Properties messages = messages();
        return keys.stream().filter(key -> !messages.containsKey(key)).toList();
    }

    @Test
    void a_missing_key_would_be_noticed() throws IOException {
        assertThat(missing(found(ASKED, "<p th:text=\"#{no.such.key(${x})}\"></p>")))
                .containsExactly("no.such.key");
    }

    @Test
    void every_key_that_exists_is_used() throws IOException {
        assertThat(unused(messages().stringPropertyNames())).isEmpty();
    }

    @Test
    void an_unused_key_would_be_noticed() throws IOException {
        assertThat(unused(Set.of("nobody.says.this", "home.title"))).containsExactly("nobody.says.this");
    }

    private static List<String> unused(Set<String> keys) throws IOException {
        String templates = all(TEMPLATES);
        String code = all(CODE);
        Set<String> used = found(ASKED, templates);
        used.addAll(found(QUOTED, templates));
        used.addAll(found(QUOTED, code));
        Set<String> prefixes = new TreeSet<>(parts(templates, 1));
        prefixes.addAll(found(PREFIX, code));
        List<String> suffixes = parts(templates, 2);
        return keys.stream()
                .filter(key -> !used.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> suffixes.stream()
                        .noneMatch(suffix -> key.endsWith(suffix)
                                && used.contains(key.substring(0, key.length() - suffix.length()))))
                .sorted()
                .toList();
    }

    private static List<String> parts(String templates, int group) {
        return COMPUTED.matcher(templates)
                .results()
                .map(match -> part(match, group))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static String part(MatchResult match, int group) {
        return match.group(group) == null ? "" : match.group(group);
    }

    @Test
    void no_page_shows_words_of_its_own() throws IOException {
        // Sample text between tags is replaced when the page is rendered; an attribute's text would not be.
        Pattern own = Pattern.compile(" (?:aria-label|title|placeholder|alt)=\"[A-Za-z][^\"]*\"");
        assertThat(own.matcher(all(TEMPLATES)).results().map(MatchResult::group))
                .isEmpty();
    }
}
