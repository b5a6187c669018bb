package hebb.web;

import hebb.account.Account;
import hebb.account.Language;
import hebb.account.SessionService;
import hebb.account.SessionToken;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Runs before every handler: finds out who is asking, and lets through only whom the route admits. */
final class AccessControl {

    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private static final String UPLOAD = "/upload";
    private static final Pattern DECK_MEDIA = Pattern.compile("/decks/[^/]+/media");
    private static final Pattern CARD_EDIT = Pattern.compile("/cards/[^/]+/edit");

    private final SessionService sessions;
    private final Cookies cookies;
    private final Csrf csrf;
    private final RandomGenerator random;

    AccessControl(SessionService sessions, Cookies cookies, RandomGenerator random) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.csrf = new Csrf(random);
        this.random = random;
    }

    /** Before everything: a request must be what its request line says, whatever a header asks for. */
    static void refuseMethodOverride(Context ctx) {
        if (ctx.header("X-HTTP-Method-Override") != null) throw new PageException(400, "error.request");
    }

    /** Files come to two addresses alone, decks and cards as text to two; other forms are short. */
    static void refuseLargeBody(Context ctx) {
        long length = ctx.req().getContentLengthLong();
        boolean unknown = length < 0 && ctx.header("Transfer-Encoding") != null;
        if (ctx.isMultipart()) {
            if (!ctx.path().equals(UPLOAD) && !DECK_MEDIA.matcher(ctx.path()).matches())
                throw new PageException(415, "error.request");
            if (length > HttpLimits.UPLOAD_BYTES) throw new PageException(413, "error.large");
        } else if (!ctx.path().equals(UPLOAD) && !CARD_EDIT.matcher(ctx.path()).matches()) {
            // Browsers always say how long a form is.
            if (unknown) throw new PageException(411, "error.request");
            if (length > HttpLimits.SHORT_FORM_BYTES) throw new PageException(413, "error.large");
        }
    }

    void admit(Context ctx) {
        if (ctx.routeRoles().isEmpty()) return;
        Viewer viewer = identify(ctx);
        viewer.attachTo(ctx);
        if (!ctx.routeRoles().contains(viewer.actor())) refuse(ctx, viewer);
        if (!SAFE.contains(ctx.method())) requireOwnForm(ctx, viewer);
    }

    /** Who is asking, also where no route was found, so that error pages can greet them. */
    Viewer identify(Context ctx) {
        Optional<SessionToken> token = cookies.session(ctx);
        Optional<Account> account = token.flatMap(sessions::findAccount);
        String secret = account.isPresent() ? token.orElseThrow().value() : visitSecret(ctx);
        return new Viewer(
                account.orElse(null),
                account.isPresent() ? token.get() : null,
                new PageSecrets(() -> csrf.token(secret), () -> randomText(16)),
                locale(ctx, account));
    }

    private static Locale locale(Context ctx, Optional<Account> account) {
        return account.map(Account::language)
                .map(Language::locale)
                .orElseGet(() -> BrowserLanguage.of(ctx.header("Accept-Language")));
    }

    private String visitSecret(Context ctx) {
        return cookies.visit(ctx).filter(secret -> secret.length() >= 20).orElseGet(() -> {
            String fresh = randomText(24);
            cookies.setVisit(ctx, fresh);
            return fresh;
        });
    }

    private static void refuse(Context ctx, Viewer viewer) {
        if (!viewer.isVisitor()) throw new PageException(403, "error.forbidden");
        if (SAFE.contains(ctx.method())) throw new SignInNeeded(asked(ctx));
        throw new PageException(401, "error.session");
    }

    private static String asked(Context ctx) {
        return ctx.queryString() == null ? ctx.path() : ctx.path() + "?" + ctx.queryString();
    }

    private void requireOwnForm(Context ctx, Viewer viewer) {
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        String secret = viewer.token() != null
                ? viewer.token().value()
                : cookies.visit(ctx).orElse("");
        // Whoever never saw a page of ours is refused before a byte of the form is read.
        if (foreign || secret.isEmpty()) throw new PageException(403, "error.csrf");
        String token = Optional.ofNullable(ctx.header("X-CSRF-Token")).orElseGet(() -> ctx.formParam("csrf"));
        if (!csrf.matches(token, secret)) throw new PageException(403, "error.csrf");
    }

    private String randomText(int bytes) {
        byte[] random = new byte[bytes];
        this.random.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
