package hebb.web;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.SessionToken;
import hebb.review.ReviewService;
import io.javalin.http.Context;

/** Who uses this browser: begins and ends logins, and knows what a guest has to lose. */
final class Visits {

    private final AccountService accounts;
    private final ReviewService reviews;
    private final Cookies cookies;

    Visits(AccountService accounts, ReviewService reviews, Cookies cookies) {
        this.accounts = accounts;
        this.reviews = reviews;
        this.cookies = cookies;
    }

    /** Whatever login this browser had before ends with it. */
    void begin(Context ctx, SessionToken token) {
        endSession(ctx);
        cookies.setSession(ctx, token);
    }

    /** Ends the login, and clears the browser: the next person there must not find pages of the one before. */
    void end(Context ctx) {
        endSession(ctx);
        cookies.clearSession(ctx);
        // Where answers of another account wait to be sent, the script clears what was this one's.
        boolean others = "unsent".equals(ctx.formParam("others"));
        ctx.header("Clear-Site-Data", others ? "\"cache\"" : "\"cache\", \"storage\"");
    }

    private void endSession(Context ctx) {
        SessionToken before = Viewer.of(ctx).token();
        if (before != null) accounts.signOut(before);
    }

    /** How many cards the guest who asks has met; 0 for anybody else. */
    int guestCards(Context ctx) {
        Account account = Viewer.of(ctx).account();
        return account != null && account.isGuest() ? reviews.countLearned(account) : 0;
    }
}
