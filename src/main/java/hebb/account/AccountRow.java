package hebb.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it in a list.
 *
 * @param lastSeenAt to the day; null without a session
 */
public record AccountRow(
        AccountId id,
        @Nullable String login,
        String name,
        Role role,
        Instant createdAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant disabledAt) {}
