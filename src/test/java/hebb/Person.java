package hebb;

import hebb.account.Account;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the {@link Cast} in front of a browser.
 *
 * @param who null for a visitor
 */
public record Person(String name, @Nullable Account who, PlainBrowser browser) {

    /** The account of somebody who has one. */
    public Account account() {
        if (who == null) throw new IllegalStateException(name + " has no account");
        return who;
    }

    /** The name that somebody registered signs in with. */
    public String login() {
        return Objects.requireNonNull(account().login());
    }
}
