package hebb.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The style sheets, scripts and icons, read once from the class path. The server's own resource handler opens the jar
 * as a file system, which takes longer at start than anything else.
 */
final class StaticFiles {

    static final String ADDRESS = "/static/<file>";

    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.[a-z0-9]+", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "png", "image/png",
            "ico", "image/x-icon",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2");

    /** Only files that exist: names are the visitors' to invent. */
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /** Addresses carry a hash of the content, so browsers may keep what they got for ever. */
    void serve(Context ctx) {
        String name = ctx.pathParam("file");
        // Long names first: the pattern would need as deep a stack as the name has folders.
        if (name.length() > LONGEST_NAME) throw PageException.notFound();
        if (Katex.find(name) == null && !NAME.matcher(name).matches()) throw PageException.notFound();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) throw PageException.notFound();
        byte[] content = known.computeIfAbsent(name, StaticContent::find);
        if (content == null) throw PageException.notFound();
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(type).result(content);
    }
}
