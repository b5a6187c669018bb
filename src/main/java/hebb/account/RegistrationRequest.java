package hebb.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody entered to get an account.
 *
 * @param teaches asks for the role of a teacher; an invitation's role counts more
 * @param inviteCode null or blank where none was entered
 * @param zone the IANA name of the browser's time zone
 */
public record RegistrationRequest(
        String login,
        String name,
        String password,
        boolean teaches,
        @Nullable String inviteCode,
        String zone) {

    boolean hasInvite() {
        return inviteCode != null && !inviteCode.isBlank();
    }

    /** Hides what was entered: it holds a password. */
    @Override
    public String toString() {
        return "RegistrationRequest[hidden]";
    }
}
