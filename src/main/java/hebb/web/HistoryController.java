package hebb.web;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.feedback.CardReport;
import hebb.feedback.ReportService;
import hebb.review.CardHistory;
import hebb.review.HistoryService;
import hebb.review.ReviewService;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.util.List;

/** What a learner answered to a card. For those who learn its deck; for others it is not there. */
final class HistoryController {

    private static final int MOST_PAGES = 10_000;

    private final HistoryService histories;
    private final ReportService reports;
    private final ReviewService reviews;
    private final HistoryPages pages;
    private final TemplateRenderer renderer;

    HistoryController(
            HistoryService histories,
            ReportService reports,
            ReviewService reviews,
            HistoryPages pages,
            TemplateRenderer renderer) {
        this.histories = histories;
        this.reports = reports;
        this.reviews = reviews;
        this.pages = pages;
        this.renderer = renderer;
    }

    void history(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        CardId card = Parameters.card(ctx);
        int page = Parameters.number(ctx.queryParam("page"), 1, MOST_PAGES).orElse(1);
        int first = (page - 1) * HistoryPages.PAGE_SIZE;
        CardHistory history =
                histories.find(learner, card, first, HistoryPages.PAGE_SIZE).orElseThrow(PageException::notFound);
        List<CardReport> own = reports.listOwn(learner, card);
        String deck = "/decks/" + Ids.text(history.row().deck().value());
        String back = LocalPath.of(ctx.queryParam("next"), deck);
        renderer.render(
                ctx,
                "review/history",
                pages.page(learner, history, page, back, reviews.today(learner), own, renderer.dates(ctx)));
    }
}
