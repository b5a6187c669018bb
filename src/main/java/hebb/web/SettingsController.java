package hebb.web;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.GradeScale;
import hebb.account.Language;
import hebb.account.PasswordChange;
import hebb.account.Profile;
import hebb.account.Theme;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What people change about their own account. */
final class SettingsController {

    private static final String AS_THE_BROWSER = "AUTO";

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
                chosen(ctx, "theme", Theme.values(), account.theme()),
                language(ctx, account),
                chosen(ctx, "grades", GradeScale.values(), account.gradeScale()),
                readAloud(ctx, account));
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
        return Profile.of(Viewer.of(ctx).requireAccount());
    }

    /** What was typed, but not a zone that does not exist. */
    private static Profile shown(Profile typed, Account account, FormProblems problems) {
        return problems.of("zone") == null ? typed : typed.withZone(account.zone());
    }

    /** A box that is not ticked sends nothing, so the form says that it has one. */
    private static boolean readAloud(Context ctx, Account account) {
        boolean asked = "asked".equals(ctx.formParam("aloud"));
        return asked ? "on".equals(ctx.formParam("read")) : account.readAloud();
    }

    /** Null where the browser's is to be followed. */
    private static @Nullable Language language(Context ctx, Account account) {
        if (Parameters.line(ctx, "language").equals(AS_THE_BROWSER)) return null;
        return Parameters.choice(ctx.formParam("language"), Language.values()).orElse(account.language());
    }

    /** What was chosen of these, or what it was before where it is none of them. */
    private static <E extends Enum<E>> E chosen(Context ctx, String field, E[] values, E before) {
        return Parameters.choice(ctx.formParam(field), values).orElse(before);
    }
}
