package hebb.web;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.PasswordChange;
import hebb.account.Profile;
import hebb.account.Theme;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;

/** What people change about their own account. */
final class SettingsController {

    private final AccountService accounts;
    private final TemplateRenderer renderer;

    SettingsController(AccountService accounts, TemplateRenderer renderer) {
        this.accounts = accounts;
        this.renderer = renderer;
    }

    void settings(Context ctx) {
        show(ctx, saved(ctx), FormProblems.NONE);
    }

    void save(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        Profile profile = new Profile(
                account.isGuest() ? account.name() : Parameters.line(ctx, "name"),
                Parameters.line(ctx, "zone"),
                theme(ctx, account));
        FormProblems problems = FormProblems.ofProfile(accounts.saveProfile(account, profile));
        if (problems.any()) show(ctx, shown(profile, account, problems), problems);
        else done(ctx, Notice.SAVED);
    }

    void changePassword(Context ctx) {
        Viewer viewer = Viewer.of(ctx);
        PasswordChange outcome = accounts.changePassword(
                viewer.requireAccount(),
                viewer.requireToken(),
                Parameters.line(ctx, "current"),
                Parameters.line(ctx, "password"));
        if (outcome == PasswordChange.DONE) done(ctx, Notice.PASSWORD_CHANGED);
        else show(ctx, saved(ctx), FormProblems.of(outcome));
    }

    private static void done(Context ctx, Notice notice) {
        ctx.redirect("/settings?" + notice.query(), HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, Profile profile, FormProblems problems) {
        if (problems.any()) ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        renderer.render(ctx, "account/settings", SettingsPage.of(profile, problems, Notice.find(ctx)));
    }

    private static Profile saved(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        return new Profile(account.name(), account.zone(), account.theme());
    }

    /** What was typed, but not a zone that does not exist. */
    private static Profile shown(Profile typed, Account account, FormProblems problems) {
        return problems.of("zone") == null ? typed : new Profile(typed.name(), account.zone(), typed.theme());
    }

    private static Theme theme(Context ctx, Account account) {
        String wanted = Parameters.line(ctx, "theme");
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(wanted))
                .findFirst()
                .orElse(account.theme());
    }
}
