package hebb.web;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The headers of every answer. Pages are private and are not kept; static files say otherwise themselves. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self';"
                    + " img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    static final String VARY_BY_LANGUAGE = "Accept-Encoding, Accept-Language, Cookie";

    private final Map<String, String> all;

    SecurityHeaders(boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Content-Security-Policy", policy("none"));
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept-Encoding, Cookie");
        if (secure) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        this.all = Collections.unmodifiableMap(headers);
    }

    Map<String, String> all() {
        return all;
    }

    void set(Context ctx) {
        all.forEach(ctx::header);
    }

    /** What is said here in this language would be said in another one to another browser. */
    static void tellLanguage(Context ctx, Locale locale) {
        ctx.header("Content-Language", locale.toLanguageTag());
        ctx.header("Vary", VARY_BY_LANGUAGE);
    }

    /** The policy of one page: only scripts that carry this nonce run. */
    static String policy(String nonce) {
        return POLICY.replace("NONCE", nonce);
    }
}
