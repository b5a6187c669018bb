package hebb.web;

import java.security.SecureRandom;

/** Form tokens as a page would carry them, for requests that no page was loaded for. */
public final class Tokens {

    private static final Csrf CSRF = new Csrf(new SecureRandom());

    private Tokens() {}

    /** @param secret the value of the session's or the visit's cookie */
    public static String of(String secret) {
        return CSRF.token(secret);
    }
}
