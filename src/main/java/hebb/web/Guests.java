package hebb.web;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.SignedIn;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Makes learners of visitors, without a question. */
final class Guests {

    private final AccountService accounts;
    private final Cookies cookies;

    Guests(AccountService accounts, Cookies cookies) {
        this.accounts = accounts;
        this.cookies = cookies;
    }

    /** Whoever asks; a visitor becomes a guest. */
    Account learner(Context ctx) {
        @Nullable Account known = Viewer.of(ctx).account();
        if (known != null) return known;
        SignedIn guest = accounts.startGuest(Parameters.form(ctx, "zone"));
        cookies.setSession(ctx, guest.token());
        return guest.account();
    }
}
