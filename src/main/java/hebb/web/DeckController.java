package hebb.web;

import hebb.account.Account;
import hebb.deck.AnswerMode;
import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.feedback.ReportService;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decks as their learners see them. What somebody may not open is not found, just as what is not there. */
final class DeckController {

    private static final int MOST_PER_DAY = 9_999;

    private final DeckService decks;
    private final ReportService reports;
    private final DeckPages pages;
    private final CardMarkup markup;
    private final Links links;
    private final TemplateRenderer renderer;

    DeckController(
            DeckService decks,
            ReportService reports,
            DeckPages pages,
            CardMarkup markup,
            Links links,
            TemplateRenderer renderer) {
        this.decks = decks;
        this.reports = reports;
        this.pages = pages;
        this.markup = markup;
        this.links = links;
        this.renderer = renderer;
    }

    void list(Context ctx) {
        Account account = Viewer.of(ctx).account();
        DecksPage page = account == null
                ? new DecksPage(List.of(), List.of(), DecksPage.lines(decks.listBuiltIn(), Map.of(), markup))
                : DecksPage.of(decks.shelf(account), reports.mapOpen(account), markup);
        renderer.render(ctx, "decks/decks", page);
    }

    void deck(Context ctx) {
        Viewer viewer = Viewer.of(ctx);
        Account account = viewer.account();
        DeckId id = Parameters.deck(ctx);
        Optional<Deck> deck = account == null ? decks.findBuiltIn(id) : decks.findVisible(account, id);
        Deck found = deck.orElseThrow(PageException::notFound);
        renderer.render(
                ctx, "decks/deck", pages.page(viewer, found, DeckFilter.of(ctx), links.base(ctx), renderer.dates(ctx)));
    }

    void learn(Context ctx) {
        DeckId deck = Parameters.deck(ctx);
        if (!decks.learn(Viewer.of(ctx).requireAccount(), deck)) throw PageException.notFound();
        goBack(ctx, deck);
    }

    /** Takes the deck out of the daily review. A deck of somebody else is then only found by its link again. */
    void leave(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        DeckId deck = Parameters.deck(ctx);
        if (!decks.leave(learner, deck)) throw PageException.notFound();
        if (decks.findVisible(learner, deck).isPresent()) goBack(ctx, deck);
        else ctx.redirect("/decks", HttpStatus.SEE_OTHER);
    }

    void limits(Context ctx) {
        DeckId deck = Parameters.deck(ctx);
        Account learner = Viewer.of(ctx).requireAccount();
        int fresh = limit(ctx, "new");
        int reviews = limit(ctx, "reviews");
        if (!decks.setDaily(learner, deck, fresh, reviews, answerMode(ctx))) throw PageException.notFound();
        goBack(ctx, deck);
    }

    private static int limit(Context ctx, String field) {
        return Parameters.number(ctx.formParam(field), 0, MOST_PER_DAY)
                .orElseThrow(() -> new PageException(422, "error.limits"));
    }

    private static AnswerMode answerMode(Context ctx) {
        return Parameters.choice(ctx.formParam("answers"), AnswerMode.values())
                .orElseThrow(() -> new PageException(422, "error.answers"));
    }

    private static void goBack(Context ctx, DeckId deck) {
        boolean fromList = "list".equals(ctx.formParam("from"));
        ctx.redirect(fromList ? "/decks" : "/decks/" + Ids.text(deck.value()), HttpStatus.SEE_OTHER);
    }
}
