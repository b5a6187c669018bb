package hebb.account;

import java.time.Duration;
import java.time.Instant;

/** A login that is still known: it ends when it was not used for its lifetime. */
record WebSession(Account account, Instant lastSeenAt, Instant expiresAt) {

    private static final Duration GUEST_LIFETIME = Duration.ofDays(365);
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration RENEWED_EVERY = Duration.ofDays(1);

    /** A guest has no password to come back with, so a lost session is a lost account. */
    static Instant expiry(Role role, Instant now) {
        return now.plus(role == Role.GUEST ? GUEST_LIFETIME : LIFETIME);
    }

    boolean isLive(Instant now) {
        return account.disabledAt() == null && now.isBefore(expiresAt);
    }

    boolean needsRenewal(Instant now) {
        return !now.isBefore(lastSeenAt.plus(RENEWED_EVERY));
    }
}
