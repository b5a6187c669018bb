package hebb.web;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.Erasure;
import hebb.deck.DeckService;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;

/** What is kept of whoever asks: taken along as a file, or deleted with the account. */
final class DataController {

    private final AccountService accounts;
    private final DeckService decks;
    private final DataFile file;
    private final Visits visits;
    private final TemplateRenderer renderer;
    private final Clock clock;

    DataController(
            AccountService accounts,
            DeckService decks,
            DataFile file,
            Visits visits,
            TemplateRenderer renderer,
            Clock clock) {
        this.accounts = accounts;
        this.decks = decks;
        this.file = file;
        this.visits = visits;
        this.renderer = renderer;
        this.clock = clock;
    }

    void page(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        renderer.render(
                ctx, "account/data", new DataPage(decks.countOwned(account).decks()));
    }

    void download(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        try (InputStream zip = file.open(account.id())) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), account.zoneId());
            ctx.header("Content-Disposition", "attachment; filename=\"hebb-" + today + ".zip\"");
            ctx.contentType("application/zip");
            zip.transferTo(ctx.outputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deletion(Context ctx) {
        show(ctx, FormProblems.NONE);
    }

    private void show(Context ctx, FormProblems problems) {
        Account account = Viewer.of(ctx).requireAccount();
        DeckService.Owned owned = decks.countOwned(account);
        if (problems.any()) ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        renderer.render(
                ctx,
                "account/delete",
                new DeletePage(owned.decks(), owned.learners(), accounts.isLastAdmin(account), problems));
    }

    void delete(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        boolean sure = "on".equals(ctx.formParam("sure"));
        Erasure outcome = accounts.eraseOwn(account, sure, Parameters.line(ctx, "current"));
        if (outcome == Erasure.DONE) leave(ctx);
        else show(ctx, FormProblems.of(outcome));
    }

    private void leave(Context ctx) {
        visits.end(ctx);
        ctx.redirect(LocalPath.HOME + "?" + Notice.ERASED.query(), HttpStatus.SEE_OTHER);
    }
}
