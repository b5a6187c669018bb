package hebb.account;

import org.jspecify.annotations.Nullable;

/**
 * What a one-time code that still works is good for.
 *
 * @param role the role that an invitation gives; null for the other purposes
 * @param account whose password may be reset, or who invited; null for setting up
 */
public record OneTimeCode(
        Purpose purpose, @Nullable Role role, @Nullable AccountId account) {

    /** What a code is good for. */
    public enum Purpose {
        /** Makes the first administrator. */
        SETUP,
        INVITE,
        RESET
    }
}
