package hebb.account;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** The secret that a browser shows with each request. Its text goes into the cookie and nowhere else. */
public record SessionToken(String value) {

    private static final int BYTES = 32;

    /** @param random a source that cannot be predicted */
    static SessionToken fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps of it. */
    String hash() {
        return Fingerprint.of(value);
    }

    @Override
    public String toString() {
        return "SessionToken[hidden]";
    }
}
