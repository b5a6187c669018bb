package hebb.web;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.feedback.CardReport;
import hebb.feedback.ReportId;
import hebb.feedback.ReportKind;
import hebb.feedback.ReportResult;
import hebb.feedback.ReportService;
import hebb.feedback.Settlement;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Learners report mistakes in cards; whoever looks after the deck sees them in a queue and says what became of them. */
final class ReportController {

    private final ReportService reports;
    private final DeckService decks;
    private final ReportPages pages;
    private final TemplateRenderer renderer;

    ReportController(ReportService reports, DeckService decks, ReportPages pages, TemplateRenderer renderer) {
        this.reports = reports;
        this.decks = decks;
        this.pages = pages;
        this.renderer = renderer;
    }

    void form(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        CardRow row = card(ctx, learner);
        Optional<CardReport> open = reports.findOpen(learner, row.id());
        boolean sent = "yes".equals(ctx.queryParam("sent")) && open.isPresent();
        ReportKind kind = open.map(CardReport::kind).orElse(ReportKind.WRONG_ANSWER);
        String text = open.map(CardReport::text).orElse("");
        show(ctx, row, new ReportPages.Form(kind, text, open.isPresent(), sent, next(ctx, row), null));
    }

    private CardRow card(Context ctx, Account learner) {
        return reports.findReportable(learner, Parameters.card(ctx)).orElseThrow(PageException::notFound);
    }

    /** Where the learner came from: a card in review, a page of the deck, otherwise the deck. */
    private static String next(Context ctx, CardRow row) {
        String wanted = ctx.formParam("next");
        if (wanted == null) wanted = ctx.queryParam("next");
        return LocalPath.of(wanted, "/decks/" + Ids.text(row.deck().value()));
    }

    private void show(Context ctx, CardRow row, ReportPages.Form form) {
        renderer.render(ctx, "reports/report", pages.form(row, form));
    }

    void send(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        CardRow row = card(ctx, learner);
        ReportKind kind = kind(ctx);
        String text = Parameters.form(ctx, "text");
        ReportResult result = reports.send(learner, row.id(), kind, text);
        if (result == ReportResult.NOT_FOUND) throw PageException.notFound();
        String next = next(ctx, row);
        if (result == ReportResult.SENT) {
            ctx.redirect(thanks(row.id(), next), HttpStatus.SEE_OTHER);
            return;
        }
        boolean waiting = reports.findOpen(learner, row.id()).isPresent();
        ctx.status(result == ReportResult.TEXT_MISSING || result == ReportResult.TEXT_TOO_LONG ? 422 : 429);
        show(ctx, row, new ReportPages.Form(kind, text, waiting, false, next, "report.problem." + result));
    }

    private static ReportKind kind(Context ctx) {
        return Parameters.choice(ctx.formParam("kind"), ReportKind.values())
                .orElseThrow(() -> new PageException(400, "error.request"));
    }

    private static String thanks(CardId card, String next) {
        return "/cards/" + Ids.text(card.value()) + "/report?sent=yes&next="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** The open reports of a deck, for its owner; for others there are none. */
    void queue(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        DeckId deck = Parameters.deck(ctx);
        if (!reports.isManagedBy(account, deck)) throw PageException.notFound();
        boolean editing =
                Viewer.of(ctx).isTeacher() && decks.findOwned(account, deck).isPresent();
        renderer.render(
                ctx,
                "reports/reports",
                pages.queue(
                        deck,
                        reports.countOpen(deck),
                        reports.listOpen(deck),
                        editing,
                        account.zoneId(),
                        renderer.dates(ctx)));
    }

    void settle(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        DeckId deck = Parameters.deck(ctx);
        ReportId report = new ReportId(Parameters.id(ctx.pathParam("report")));
        Settlement outcome = Parameters.choice(ctx.formParam("outcome"), Settlement.values())
                .orElseThrow(() -> new PageException(400, "error.request"));
        boolean done = reports.settle(account, deck, report, outcome, Parameters.form(ctx, "answer"));
        if (!done) throw PageException.notFound();
        ctx.redirect("/decks/" + Ids.text(deck.value()) + "/reports", HttpStatus.SEE_OTHER);
    }
}
