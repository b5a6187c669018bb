package hebb.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The token that shows that a form came from one of our pages. It is derived from the secret in the browser's cookie,
 * so nothing is stored; each page carries it under a fresh mask, so that compression leaks nothing.
 */
final class Csrf {

    private static final int BYTES = 32;

    private final RandomGenerator random;

    Csrf(RandomGenerator random) {
        this.random = random;
    }

    /** A token for one page: 32 random bytes, then the proof under them, in URL-safe base 64. */
    String token(String secret) {
        byte[] mask = new byte[BYTES];
        random.nextBytes(mask);
        byte[] token = new byte[2 * BYTES];
        byte[] proof = proof(secret);
        for (int i = 0; i < BYTES; i++) {
            token[i] = mask[i];
            token[BYTES + i] = (byte) (mask[i] ^ proof[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    boolean matches(@Nullable String token, String secret) {
        byte[] given = decoded(token);
        if (given.length != 2 * BYTES) return false;
        byte[] unmasked = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) unmasked[i] = (byte) (given[i] ^ given[BYTES + i]);
        return MessageDigest.isEqual(unmasked, proof(secret));
    }

    private static byte[] decoded(@Nullable String token) {
        try {
            return token == null ? new byte[0] : Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] proof(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("csrf:" + secret).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
