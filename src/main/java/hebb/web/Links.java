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

    String base(Context ctx) {
        String base = baseUrl == null ? ctx.scheme() + "://" + ctx.host() : baseUrl.toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
