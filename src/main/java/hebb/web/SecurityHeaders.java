package hebb.web;

import io.javalin.http.Context;

/** The headers of every answer. Pages are private and are not kept; static files say otherwise themselves. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self';"
                    + " img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final boolean secure;

    SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    void set(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        ctx.header("Content-Security-Policy", policy("none"));
        ctx.header("Cache-Control", "no-store");
        ctx.header("Vary", "Accept-Encoding, Cookie");
        if (secure) ctx.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    /** The policy of one page: only scripts that carry this nonce run. */
    static String policy(String nonce) {
        return POLICY.replace("NONCE", nonce);
    }
}
