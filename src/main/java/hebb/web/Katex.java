package hebb.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of KaTeX, which sets mathematics in the browser: served by us, each below its version. */
final class Katex {

    static final String SCRIPT = "katex.min.js";
    static final String STYLE = "katex.min.css";

    private static final String POM = "/META-INF/maven/org.webjars.npm/katex/pom.properties";
    private static final Pattern FONT = Pattern.compile("fonts/KaTeX_[A-Za-z0-9]+-[A-Za-z]+\\.woff2");
    private static final String VERSION = version();
    private static final String FOLDER = "katex-" + VERSION + "/";

    private Katex() {}

    private static String version() {
        try (InputStream file = open(POM)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("the version of KaTeX cannot be read", e);
        }
    }

    private static InputStream open(String resource) {
        InputStream file = Katex.class.getResourceAsStream(resource);
        if (file == null) throw new IllegalStateException(resource + " is missing");
        return file;
    }

    /** Where a file is served; the style sheet names its fonts beside it. */
    static String address(String file) {
        return "/static/" + FOLDER + file;
    }

    /** Everything that a page with mathematics may load. Of the fonts every browser takes the smallest form. */
    static List<String> addresses() {
        return Stream.concat(Stream.of(SCRIPT, STYLE), fonts())
                .map(Katex::address)
                .toList();
    }

    private static Stream<String> fonts() {
        try (InputStream file = open(resource(STYLE))) {
            String style = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return FONT.matcher(style).results().map(MatchResult::group).distinct().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("the style sheet of KaTeX cannot be read", e);
        }
    }

    private static String resource(String file) {
        return "/META-INF/resources/webjars/katex/" + VERSION + "/dist/" + file;
    }

    /** The resource behind the name of a static file, null where it is none of these. */
    static @Nullable String find(String name) {
        if (!name.startsWith(FOLDER)) return null;
        String file = name.substring(FOLDER.length());
        boolean known =
                file.equals(SCRIPT) || file.equals(STYLE) || FONT.matcher(file).matches();
        return known ? resource(file) : null;
    }
}
