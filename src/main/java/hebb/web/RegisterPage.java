package hebb.web;

import hebb.account.RegistrationMode;
import hebb.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new account.
 *
 * @param login as typed, like the name and the choice to teach
 * @param invite the code as it came
 * @param invitedAs the role that the invitation gives, null without one that works
 * @param next the page to go on to
 * @param guestCards how many cards come along
 */
public record RegisterPage(
        RegistrationMode mode,
        String login,
        String name,
        boolean teaches,
        String invite,
        @Nullable Role invitedAs,
        String next,
        int guestCards,
        FormProblems problems) {

    public RegisterPage {
        // Where none is needed, a dead invitation is a remark and no mistake.
        if (mode == RegistrationMode.OPEN) problems = problems.without("code");
    }

    public boolean isClosed() {
        return mode == RegistrationMode.CLOSED;
    }

    public boolean asksForCode() {
        return mode == RegistrationMode.INVITE && invitedAs == null;
    }

    /** Whether an invitation came that does not work, and none is needed. */
    public boolean isInviteDead() {
        return mode == RegistrationMode.OPEN && !invite.isEmpty() && invitedAs == null;
    }
}
