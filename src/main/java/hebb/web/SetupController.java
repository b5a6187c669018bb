package hebb.web;

import hebb.account.AccountService;
import hebb.account.Registration;
import hebb.account.RegistrationRequest;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Makes the first administrator, for whoever can read the log of the server. */
final class SetupController {

    private final AccountService accounts;
    private final Visits visits;
    private final TemplateRenderer renderer;

    SetupController(AccountService accounts, Visits visits, TemplateRenderer renderer) {
        this.accounts = accounts;
        this.visits = visits;
        this.renderer = renderer;
    }

    void form(Context ctx) {
        show(ctx, "", "", "", FormProblems.NONE);
    }

    void setUp(Context ctx) {
        String code = Parameters.line(ctx, "code");
        String login = Parameters.line(ctx, "login");
        String name = Parameters.line(ctx, "name");
        RegistrationRequest request = new RegistrationRequest(
                login, name, Parameters.line(ctx, "password"), false, null, Parameters.line(ctx, "zone"));
        Registration outcome = accounts.setUpAdmin(code, request);
        if (outcome instanceof Registration.Done done) {
            visits.begin(ctx, done.signedIn().token());
            ctx.redirect("/admin", HttpStatus.SEE_OTHER);
        } else if (outcome instanceof Registration.Refused refused) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, code, login, name, FormProblems.of(refused.problems()));
        }
    }

    private void show(Context ctx, String code, String login, String name, FormProblems problems) {
        renderer.render(ctx, "account/setup", new SetupPage(accounts.hasAdmin(), code, login, name, problems));
    }
}
