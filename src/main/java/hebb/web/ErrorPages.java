package hebb.web;

import hebb.storage.StorageException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.ServletException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every failure into a page with a sentence; what happened inside goes to the log alone. */
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final TemplateRenderer renderer;
    private final Messages messages;
    private final AccessControl access;

    ErrorPages(TemplateRenderer renderer, Messages messages, AccessControl access) {
        this.renderer = renderer;
        this.messages = messages;
        this.access = access;
    }

    void register(RoutesConfig routes) {
        routes.exception(PageException.class, (e, ctx) -> show(ctx, e.status(), e.messageKey()));
        routes.exception(SignInNeeded.class, ErrorPages::signIn);
        routes.exception(StorageException.class, this::storage);
        routes.exception(MethodNotAllowedResponse.class, this::otherMethod);
        routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, e.getStatus(), key(e.getStatus())));
        routes.exception(ServletException.class, this::multipart);
        routes.exception(Exception.class, this::unexpected);
    }

    private static void signIn(SignInNeeded e, Context ctx) {
        ctx.redirect("/sign-in?next=" + URLEncoder.encode(e.path(), StandardCharsets.UTF_8));
    }

    private void storage(StorageException e, Context ctx) {
        LOG.error("storage failed on {} {}: {}", ctx.method(), ctx.path(), e.getMessage(), e);
        switch (e.kind()) {
            case FULL -> show(ctx, 507, "error.full");
            case BUSY, CLOSED -> show(ctx, 503, "error.busy");
            case READ_ONLY -> show(ctx, 503, "error.readonly");
            case CONSTRAINT, FAILED -> show(ctx, 500, "error.unexpected");
        }
    }

    private void otherMethod(MethodNotAllowedResponse e, Context ctx) {
        ctx.header(Header.ALLOW, String.join(", ", e.getDetails().values()));
        show(ctx, e.getStatus(), key(e.getStatus()));
    }

    /** Jetty reports an upload over the limit as a servlet exception around a bad message. */
    private void multipart(ServletException e, Context ctx) {
        show(ctx, 413, "error.large");
    }

    private void unexpected(Exception e, Context ctx) {
        Optional<ClientFault> fault = ClientFault.find(e);
        if (fault.isPresent()) {
            LOG.info(
                    "{} {} was not read: {}",
                    ctx.method(),
                    ctx.path(),
                    fault.get().what());
            show(ctx, fault.get().status(), key(fault.get().status()));
            return;
        }
        LOG.error("unexpected failure on {} {}", ctx.method(), ctx.path(), e);
        show(ctx, 500, "error.unexpected");
    }

    private static String key(int status) {
        return switch (status) {
            case 404 -> "error.missing";
            case 405 -> "error.method";
            case 413 -> "error.large";
            default -> status < 500 ? "error.request" : "error.unexpected";
        };
    }

    private void show(Context ctx, int status, String key) {
        ctx.status(status);
        // Nobody is to find this page among the files they took.
        ctx.removeHeader(Header.CONTENT_DISPOSITION);
        try {
            if (Viewer.find(ctx) == null) access.identify(ctx).attachTo(ctx);
            if (status == 413) UnreadFile.skip(ctx, Viewer.of(ctx));
            renderer.render(ctx, "error", new ErrorPage(status, key));
        } catch (RuntimeException e) {
            // The page needs the database to greet the viewer; where that fails too a plain sentence has to do.
            LOG.error("the error page failed", e);
            Locale locale = BrowserLanguage.of(ctx.header("Accept-Language"));
            SecurityHeaders.tellLanguage(ctx, locale);
            ctx.contentType("text/plain; charset=utf-8");
            ctx.result(messages.text(locale, "error.plain.unexpected"));
        }
    }
}
