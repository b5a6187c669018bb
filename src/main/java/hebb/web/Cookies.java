package hebb.web;

import hebb.account.SessionToken;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The two cookies: a login, and for visitors a secret that ties their forms to their browser. */
final class Cookies {

    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final boolean secure;

    /** @param secure whether people come over HTTPS, which allows the prefix that binds a cookie to this host */
    Cookies(boolean secure) {
        this.secure = secure;
    }

    Optional<SessionToken> session(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name("session"))).map(SessionToken::new);
    }

    void setSession(Context ctx, SessionToken token) {
        set(ctx, "session", token.value(), YEAR_SECONDS);
    }

    void clearSession(Context ctx) {
        set(ctx, "session", "", 0);
    }

    Optional<String> visit(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name("visit")));
    }

    void setVisit(Context ctx, String secret) {
        set(ctx, "visit", secret, -1);
    }

    private void set(Context ctx, String name, String value, int maxAgeSeconds) {
        ctx.cookie(new Cookie(name(name), value, "/", maxAgeSeconds, secure, true, null, SameSite.LAX));
    }

    private String name(String name) {
        return (secure ? "__Host-hebb-" : "hebb-") + name;
    }
}
