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
    private final ClientAddress clients;

    Guests(AccountService accounts, Cookies cookies, ClientAddress clients) {
        this.accounts = accounts;
        this.cookies = cookies;
        this.clients = clients;
    }

    /** Whoever asks; a visitor becomes a guest. */
    Account learner(Context ctx) {
        @Nullable Account known = Viewer.of(ctx).account();
        return known != null ? known : start(ctx);
    }

    private Account start(Context ctx) {
        SignedIn guest = accounts.startGuest(Parameters.line(ctx, "zone"), clients.of(ctx))
                .orElseThrow(() -> tooMany(ctx));
        cookies.setSession(ctx, guest.token());
        return guest.account();
    }

    private static PageException tooMany(Context ctx) {
        ctx.header("Retry-After", "3600");
        return new PageException(429, "error.guests");
    }
}
