package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every word that a page asks for exists, in every language, and every word that exists is asked for. */
final class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String ENGLISH = "messages.properties";
    private static final List<String> TRANSLATIONS = Stream.of(Language.values())
            .filter(language -> language != Language.EN)
            .map(language -> "messages_" + language.locale() + ".properties")
            .toList();

    /** #{key} and #{key(parameters)}; a computed key begins with $ and is listed by what the code may give. */
    private static final Pattern ASKED = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9_.]*)");

    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)['\"]");

    /** Keys whose last part is computed: by a page's key, a grade's name or a window's. */
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{'([a-z.]+\\.)' \\+|\\+ '(\\.[a-z]+)'\\}");

    /** Keys made in the code: of a word and a name of an enum. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z.]*\\.)\" \\+");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");

    private static Properties messages() throws IOException {
        return messages(ENGLISH);
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
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
    void every_language_has_the_same_keys_with_the_same_placeholders() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String file : TRANSLATIONS) faults.addAll(faults(file, messages(), messages(file)));
        assertThat(faults).isEmpty();
    }

    /** What a translation lacks, a line each, so that whoever adds a word sees where it has to be added. */
    private static List<String> faults(String file, Properties english, Properties translation) {
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(translation.stringPropertyNames());
        return keys.stream()
                .flatMap(key -> fault(english.getProperty(key), translation.getProperty(key)).stream()
                        .map(fault -> file + ": " + key + " " + fault))
                .toList();
    }

    private static Optional<String> fault(@Nullable String english, @Nullable String translated) {
        if (translated == null) return Optional.of("is missing; in English it is: " + english);
        if (english == null) return Optional.of("is not in " + ENGLISH);
        if (translated.isBlank()) return Optional.of("is empty");
        Set<String> wanted = found(PLACEHOLDER, english);
        Set<String> had = found(PLACEHOLDER, translated);
        return wanted.equals(had) ? Optional.empty() : Optional.of("has the placeholders " + had + ", not " + wanted);
    }

    @Test
    void a_fault_of_a_translation_would_be_noticed() {
        Properties english = properties(Map.of("a", "A {0}", "b", "B", "c", "C {0,choice,1#one|1<{0}} {1}"));
        Properties translation = properties(Map.of("b", " ", "c", "C {0}", "d", "D"));
        assertThat(faults("messages_xx.properties", english, translation))
                .containsExactly(
                        "messages_xx.properties: a is missing; in English it is: A {0}",
                        "messages_xx.properties: b is empty",
                        "messages_xx.properties: c has the placeholders [0], not [0, 1]",
                        "messages_xx.properties: d is not in messages.properties");
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }

    @Test
    void every_message_can_be_said_with_none_one_and_many() throws IOException {
        Messages messages = new Messages();
        for (Language language : Language.values()) {
            for (String key : messages().stringPropertyNames()) {
                for (Number number : List.of(0, 1, 2, 1_234_567, 1.5)) {
                    assertThat(messages.text(language.locale(), key, number, number, number))
                            .as("%s, %s, %s", language, key, number)
                            .doesNotContain("{", "}", "choice")
                            .doesNotContainPattern("[|#]|''|\\bnull\\b");
                }
            }
        }
    }

    @Test
    void english_is_said_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            ResourceBundle.clearCache();
            assertThat(new Messages().text(Locale.ENGLISH, "nav.decks")).isEqualTo("Decks");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void no_page_shows_words_of_its_own() throws IOException {
        // Sample text between tags is replaced when the page is rendered; an attribute's text would not be.
        Pattern own = Pattern.compile(" (?:aria-label|title|placeholder|alt)=\"[A-Za-z][^\"]*\"");
        assertThat(own.matcher(all(TEMPLATES)).results().map(MatchResult::group))
                .isEmpty();
    }
}
