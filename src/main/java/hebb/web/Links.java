package hebb.web;

import hebb.config.Config;
import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The beginning of links that people pass on: the configured address, else the one that this request came to. */
final class Links {

    private final @Nullable URI baseUrl;

    Links(Config config) {
        this.baseUrl = config.baseUrl();
    }

    /** Without a slash at the end. */
    String base(Context ctx) {
        return baseUrl == null ? ctx.scheme() + "://" + ctx.host() : baseUrl.toString();
    }
}
