package hebb.web;

import hebb.account.AccountService;
import hebb.account.ResetOutcome;
import hebb.account.SignIn;
import hebb.account.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The way in and out for those who have an account, and back in for those who forgot their password. */
final class SignInController {

    private static final int HTTP_TOO_MANY = 429;
    private static final int HTTP_BUSY = 503;

    private final AccountService accounts;
    private final Visits visits;
    private final ClientAddress clients;
    private final TemplateRenderer renderer;

    SignInController(AccountService accounts, Visits visits, ClientAddress clients, TemplateRenderer renderer) {
        this.accounts = accounts;
        this.visits = visits;
        this.clients = clients;
        this.renderer = renderer;
    }

    void form(Context ctx) {
        String next = LocalPath.of(ctx.queryParam("next"));
        if (Viewer.of(ctx).isRegistered()) ctx.redirect(next, HttpStatus.SEE_OTHER);
        else renderer.render(ctx, "account/sign-in", page(ctx, next));
    }

    private SignInPage page(Context ctx, String next) {
        return SignInPage.empty(next, visits.guestCards(ctx), Notice.find(ctx));
    }

    void signIn(Context ctx) {
        String login = Parameters.line(ctx, "login");
        SignIn outcome = accounts.signIn(login, Parameters.line(ctx, "password"), clients.of(ctx));
        if (outcome instanceof SignIn.Done done) welcome(ctx, done.signedIn());
        else if (outcome instanceof SignIn.TooManyTries tries) waitFor(ctx, login, tries.retryAfterMinutes());
        else if (outcome instanceof SignIn.Busy) refuse(ctx, HTTP_BUSY, login, "problem.BUSY", 0);
        else refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT.getCode(), login, "signin.wrong", 0);
    }

    private void welcome(Context ctx, SignedIn signedIn) {
        visits.begin(ctx, signedIn.token());
        ctx.redirect(LocalPath.of(ctx.formParam("next")), HttpStatus.SEE_OTHER);
    }

    private void waitFor(Context ctx, String login, int minutes) {
        ctx.header("Retry-After", String.valueOf(60 * minutes));
        refuse(ctx, HTTP_TOO_MANY, login, "signin.tries", minutes);
    }

    private void refuse(Context ctx, int status, String login, String problem, int minutes) {
        SignInPage page = page(ctx, LocalPath.of(ctx.formParam("next")));
        renderer.render(ctx.status(status), "account/sign-in", page.refused(login, problem, minutes));
    }

    void signOut(Context ctx) {
        visits.end(ctx);
        ctx.redirect(LocalPath.HOME, HttpStatus.SEE_OTHER);
    }

    void resetForm(Context ctx) {
        renderer.render(ctx, "account/reset", new ResetPage("", FormProblems.NONE));
    }

    void reset(Context ctx) {
        String code = Parameters.line(ctx, "code");
        ResetOutcome outcome = accounts.resetPassword(code, Parameters.line(ctx, "password"));
        if (outcome == ResetOutcome.DONE) {
            ctx.redirect("/sign-in?" + Notice.PASSWORD_RESET.query(), HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            renderer.render(ctx, "account/reset", new ResetPage(code, FormProblems.of(outcome)));
        }
    }
}
