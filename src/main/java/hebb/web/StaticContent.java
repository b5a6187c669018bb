package hebb.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands below /static on the class path. */
final class StaticContent {

    /** Files that browsers get as one, because each costs a request before anything is shown. */
    private static final Map<String, List<String>> JOINED =
            Map.of("css/hebb.css", List.of("css/base.css", "css/app.css", "css/pages.css", "css/rich.css"));

    private StaticContent() {}

    /** The bytes of a file, or of those that go by this name; null where there is none. */
    static byte @Nullable [] find(String name) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String part : JOINED.getOrDefault(name, List.of(name))) {
            String katex = Katex.find(part);
            try (InputStream file =
                    StaticContent.class.getResourceAsStream(katex == null ? "/static/" + part : katex)) {
                if (file == null) return null;
                file.transferTo(content);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read static file " + part, e);
            }
        }
        return content.toByteArray();
    }
}
