package hebb.web;

import org.jspecify.annotations.Nullable;

/**
 * The way in for those who have an account.
 *
 * @param login as typed
 * @param next the page to go on to
 * @param guestCards how many cards a guest would leave behind
 * @param problem the message that says why it did not work
 * @param minutes until there is another try, where there were too many
 */
public record SignInPage(
        String login,
        String next,
        int guestCards,
        @Nullable String problem,
        int minutes,
        @Nullable Notice notice) {

    /** @param ownCards how many cards the guest who asks has met */
    static SignInPage empty(String next, int ownCards, @Nullable Notice notice) {
        return new SignInPage("", next, ownCards, null, 0, notice);
    }

    SignInPage refused(String typed, String why, int waitMinutes) {
        return new SignInPage(typed, next, guestCards, why, waitMinutes, null);
    }
}
