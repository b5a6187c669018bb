package hebb.web;

import hebb.account.Language;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page for a time without network, and the worker in the browser that keeps it. */
final class OfflineController {

    private static final List<String> KEPT = List.of(
            "css/hebb.css",
            "icons.svg",
            "favicon.svg",
            "hebb.webmanifest",
            "js/keys.js",
            "js/swipe.js",
            "js/marks.js",
            "js/outbox.js",
            "js/cards.js",
            "js/review.js",
            "js/math.js",
            "js/speak.js");

    /** The same for everybody: it holds nothing of anybody. */
    record Page() {}

    private final TemplateRenderer renderer;
    private final Assets assets;
    private @Nullable String worker;

    OfflineController(TemplateRenderer renderer, Assets assets) {
        this.renderer = renderer;
        this.assets = assets;
    }

    /** Made for the first browser that asks: it takes a page in every language, and the start waits for none. */
    private synchronized String worker() {
        if (worker == null) worker = made();
        return worker;
    }

    private String made() {
        String files = list(KEPT.stream().map(assets::url));
        // The addresses carry hashes, so that other files are another version; so are other words on the page.
        String version = "hebb-" + Integer.toHexString((files + words(renderer)).hashCode());
        return template()
                .replace("@VERSION@", version)
                .replace("@FILES@", files)
                .replace("@MATH@", list(Katex.addresses().stream()));
    }

    private static String list(Stream<String> addresses) {
        return addresses.map(address -> '"' + address + '"').collect(Collectors.joining(", "));
    }

    private static String words(TemplateRenderer renderer) {
        return Stream.of(Language.values())
                .map(language -> new Viewer(null, null, PageSecrets.NONE, language.locale()))
                .map(visitor -> renderer.html("review/offline", visitor, new Page()))
                .collect(Collectors.joining());
    }

    private static String template() {
        try (InputStream file = OfflineController.class.getResourceAsStream("/sw.js")) {
            if (file == null) throw new IllegalStateException("sw.js is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("sw.js cannot be read", e);
        }
    }

    void page(Context ctx) {
        renderer.render(ctx, "review/offline", new Page());
    }

    /** It may work for the whole site, because it lies at its root. */
    void worker(Context ctx) {
        ctx.contentType("text/javascript; charset=utf-8").result(worker());
    }
}
