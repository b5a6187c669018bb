package hebb.web;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.Registration;
import hebb.account.RegistrationMode;
import hebb.account.RegistrationProblem;
import hebb.account.RegistrationRequest;
import hebb.account.Role;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Set;

/** Makes accounts of guests and visitors. */
final class RegisterController {

    private final AccountService accounts;
    private final RegistrationMode mode;
    private final Visits visits;
    private final ClientAddress clients;
    private final TemplateRenderer renderer;

    RegisterController(
            AccountService accounts,
            RegistrationMode mode,
            Visits visits,
            ClientAddress clients,
            TemplateRenderer renderer) {
        this.accounts = accounts;
        this.mode = mode;
        this.visits = visits;
        this.clients = clients;
        this.renderer = renderer;
    }

    void form(Context ctx) {
        String next = LocalPath.of(ctx.queryParam("next"));
        String invite = Parameters.query(ctx, "invite");
        if (Viewer.of(ctx).isRegistered()) ctx.redirect(next, HttpStatus.SEE_OTHER);
        else show(ctx, next, request(ctx, invite), FormProblems.NONE);
    }

    void register(Context ctx) {
        Account guest = Viewer.of(ctx).account();
        String next = LocalPath.of(ctx.formParam("next"));
        RegistrationRequest request = request(ctx, Parameters.line(ctx, "invite"));
        Registration outcome = accounts.register(guest, request, clients.of(ctx));
        if (outcome instanceof Registration.Done done) {
            visits.begin(ctx, done.signedIn().token());
            ctx.redirect(next, HttpStatus.SEE_OTHER);
        } else if (outcome instanceof Registration.Refused refused) {
            refuse(ctx, refused.problems());
            show(ctx, next, request, FormProblems.of(refused.problems()));
        }
    }

    private static void refuse(Context ctx, Set<RegistrationProblem> problems) {
        if (problems.contains(RegistrationProblem.TOO_MANY)) {
            ctx.header("Retry-After", "3600").status(HttpStatus.TOO_MANY_REQUESTS);
        } else if (problems.contains(RegistrationProblem.BUSY)) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** A guest keeps the time zone of the days already learned. */
    private static RegistrationRequest request(Context ctx, String invite) {
        Account guest = Viewer.of(ctx).account();
        return new RegistrationRequest(
                Parameters.line(ctx, "login"),
                Parameters.line(ctx, "name"),
                Parameters.line(ctx, "password"),
                ctx.formParam("teaches") != null,
                invite,
                guest == null ? Parameters.line(ctx, "zone") : guest.zone());
    }

    private void show(Context ctx, String next, RegistrationRequest typed, FormProblems problems) {
        String invite = Objects.requireNonNullElse(typed.inviteCode(), "");
        Role role = invite.isEmpty() ? null : accounts.findInvitedRole(invite).orElse(null);
        RegisterPage page = new RegisterPage(
                mode,
                typed.login(),
                typed.name(),
                typed.teaches(),
                invite,
                role,
                next,
                visits.guestCards(ctx),
                problems);
        renderer.render(ctx, "account/register", page);
    }
}
