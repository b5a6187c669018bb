package hebb.web;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.AccountService;
import hebb.account.Role;
import hebb.account.RoleChange;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What administrators do: roles, disabled accounts, invitations, codes for forgotten passwords. */
final class AdminController {

    private static final Logger LOG = LoggerFactory.getLogger(AdminController.class);
    private static final Duration INVITE_VALIDITY = Duration.ofDays(7);

    private final AccountService accounts;
    private final AdminPages pages;
    private final Messages messages;
    private final TemplateRenderer renderer;
    private final Links links;

    AdminController(
            AccountService accounts, AdminPages pages, Messages messages, TemplateRenderer renderer, Links links) {
        this.accounts = accounts;
        this.pages = pages;
        this.messages = messages;
        this.renderer = renderer;
        this.links = links;
    }

    void accounts(Context ctx) {
        renderer.render(ctx, "admin/accounts", pages.page(ctx, renderer.dates(ctx)));
    }

    void setRole(Context ctx) {
        AccountId id = Parameters.account(ctx);
        Role role = wantedRole(ctx);
        settle(ctx, "role " + role, id, accounts.setRole(admin(ctx), id, role));
    }

    void disable(Context ctx) {
        AccountId id = Parameters.account(ctx);
        if (id.equals(admin(ctx).id())) goBack(ctx, Notice.OWN_ACCOUNT);
        else settle(ctx, "disabled", id, accounts.disable(admin(ctx), id));
    }

    void enable(Context ctx) {
        AccountId id = Parameters.account(ctx);
        settle(ctx, "enabled", id, accounts.enable(admin(ctx), id));
    }

    private static void settle(Context ctx, String change, AccountId id, RoleChange outcome) {
        switch (outcome) {
            case DONE -> {
                LOG.info("{} changed account {}: {}", admin(ctx), id.value(), change);
                goBack(ctx, Notice.SAVED);
            }
            case LAST_ADMIN -> goBack(ctx, Notice.LAST_ADMIN);
            case NOT_ALLOWED -> throw new PageException(403, "error.forbidden");
            case UNKNOWN, GUEST -> throw PageException.notFound();
        }
    }

    /** To the same page of accounts; the address is made of what it held. */
    private static void goBack(Context ctx, Notice notice) {
        String search = URLEncoder.encode(Parameters.line(ctx, "search"), StandardCharsets.UTF_8);
        int page =
                Parameters.number(ctx.formParam("page"), 1, Integer.MAX_VALUE).orElse(1);
        ctx.redirect("/admin?search=" + search + "&page=" + page + "&" + notice.query(), HttpStatus.SEE_OTHER);
    }

    void invite(Context ctx) {
        Role role = wantedRole(ctx);
        String link = links.base(ctx) + "/register?invite=" + accounts.newInvite(admin(ctx), role, INVITE_VALIDITY);
        LOG.info("{} invited somebody as {}", admin(ctx), role);
        renderer.render(
                ctx,
                "admin/code",
                new CodePage("code.invite", messages.text(Viewer.of(ctx).locale(), "role." + role), link));
    }

    void reset(Context ctx) {
        AccountId id = Parameters.account(ctx);
        String login = accounts.find(id).map(Account::login).orElseThrow(PageException::notFound);
        String code = accounts.newResetCode(id);
        LOG.info("{} made a reset code for account {}", admin(ctx), id.value());
        renderer.render(ctx, "admin/code", new CodePage("code.reset", login, code));
    }

    private static Account admin(Context ctx) {
        return Viewer.of(ctx).requireAccount();
    }

    private static Role wantedRole(Context ctx) {
        String wanted = Objects.requireNonNullElse(ctx.formParam("role"), "");
        Optional<Role> role = Stream.of(Role.LEARNER, Role.TEACHER, Role.ADMIN)
                .filter(known -> known.name().equals(wanted))
                .findFirst();
        return role.orElseThrow(() -> new PageException(400, "error.request"));
    }
}
