package hebb.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/** Learners who are signed in: their rows, and the cookie and form token that go with them. */
final class Logins {

    private static final long FOREVER = 4_000_000_000_000L;
    private static final int PROOF_BYTES = 32;

    private Logins() {}

    static void add(Handle handle, long learner, long... decks) {
        handle.execute(
                "insert into accounts (id, login, name, role, zone, created_at) values (?, ?, ?, 'LEARNER', 'UTC', 0)",
                learner,
                "learner" + learner,
                "Ada");
        handle.execute(
                "insert into web_sessions (token_hash, account_id, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                HexFormat.of().formatHex(sha256(token(learner))),
                learner,
                0,
                FOREVER,
                FOREVER);
        for (long deck : decks) {
            handle.execute(
                    "insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                            + " values (?, ?, 0, 10, 200)",
                    learner,
                    deck);
        }
    }

    static String cookie(long learner) {
        return "hebb-session=" + token(learner);
    }

    /** What a page would carry, under a mask of zeros. */
    static String formToken(long learner) {
        byte[] masked = new byte[2 * PROOF_BYTES];
        System.arraycopy(sha256("csrf:" + token(learner)), 0, masked, PROOF_BYTES, PROOF_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }

    private static String token(long learner) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("learner " + learner));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
