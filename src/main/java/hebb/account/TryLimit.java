package hebb.account;

import hebb.account.AttemptDao.Minute;
import hebb.storage.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many tries one subject has within any span of time. Tries are kept by the minute, and a minute counts until all
 * of it is past.
 *
 * @param subject hashed, because a password that was typed into the wrong field would be kept otherwise
 */
record TryLimit(String subject, int most, Duration span) {

    static final int PER_LOGIN = 10;

    /** A school signs in from one address, so this one only has to stop who tries many logins. */
    static final int PER_ADDRESS = 300;

    /** A school begins at one address and in one lesson; a script that fills the database begins far more. */
    static final int GUESTS_PER_ADDRESS = 3_000;

    /** A whole school may register in one hour; each try costs a slow hash. */
    static final int REGISTRATIONS_PER_ADDRESS = 300;

    private static final Duration SIGN_IN_SPAN = Duration.ofMinutes(15);
    /** Of new guests and new accounts. */
    private static final Duration ARRIVAL_SPAN = Duration.ofHours(1);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    static TryLimit ofLogin(String login) {
        return new TryLimit(Fingerprint.of("login " + login), PER_LOGIN, SIGN_IN_SPAN);
    }

    static TryLimit ofAddress(String address) {
        return new TryLimit(Fingerprint.of("address " + Addresses.network(address)), PER_ADDRESS, SIGN_IN_SPAN);
    }

    static TryLimit ofNewGuests(String address) {
        return new TryLimit(Fingerprint.of("guests " + Addresses.network(address)), GUESTS_PER_ADDRESS, ARRIVAL_SPAN);
    }

    static TryLimit ofRegistrations(String address) {
        String subject = Fingerprint.of("registrations " + Addresses.network(address));
        return new TryLimit(subject, REGISTRATIONS_PER_ADDRESS, ARRIVAL_SPAN);
    }

    /** Whole minutes until there is another try; 0 when there is one now. */
    int minutesToWait(Tx tx, Instant now) {
        List<Minute> minutes = tx.dao(AttemptDao.class).list(subject, now.minus(window()), now);
        int left = minutes.stream().mapToInt(Minute::tries).sum();
        Instant free = now;
        for (Minute minute : minutes) {
            if (left < most) break;
            left -= minute.tries();
            free = minute.windowStart().plus(window());
        }
        return (int) Math.ceil(Duration.between(now, free).toMillis() / 60_000.0);
    }

    private Duration window() {
        return span.plus(MINUTE);
    }

    /** Counts a try where there is one; false where there is none. */
    boolean take(Tx tx, Instant now) {
        if (minutesToWait(tx, now) > 0) return false;
        count(tx, now);
        return true;
    }

    void count(Tx tx, Instant now) {
        tx.dao(AttemptDao.class).count(subject, now.truncatedTo(ChronoUnit.MINUTES));
    }

    void forget(Tx tx) {
        tx.dao(AttemptDao.class).forget(subject);
    }

    static int deletePast(Tx tx, Instant now) {
        return tx.dao(AttemptDao.class).deleteUntil(now.minus(ARRIVAL_SPAN).minus(MINUTE));
    }
}
