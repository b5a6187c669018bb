package hebb.breach.account;

import io.javalin.http.Context;

/** A feature that sees the web. */
public record Rendering(Context context) {}
