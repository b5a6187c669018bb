package hebb.account;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who learns, teaches or looks after the program.
 *
 * @param login the name or address that signs in, in lower case; null for a guest
 * @param name how pages greet this person
 * @param passwordHash null for a guest
 * @param zone the IANA name of the time zone that the study days follow
 * @param language null where the browser's is followed
 * @param readAloud whether cards have a button that reads them aloud
 */
public record Account(
        AccountId id,
        @Nullable String login,
        String name,
        @Nullable String passwordHash,
        Role role,
        String zone,
        Theme theme,
        @Nullable Language language,
        GradeScale gradeScale,
        boolean readAloud,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public boolean isGuest() {
        return role == Role.GUEST;
    }

    /** Without login, name and hash: an account in a log line must not tell who it is. */
    @Override
    public String toString() {
        return "Account[" + id.value() + ", " + role + "]";
    }
}
