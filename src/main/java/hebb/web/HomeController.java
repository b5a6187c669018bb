package hebb.web;

import hebb.account.Account;
import hebb.card.Basic;
import hebb.deck.CardRow;
import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.feedback.ReportService;
import hebb.review.DeckLoad;
import hebb.review.Overview;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The start page, and the way in without an account. */
final class HomeController {

    /** The deck that a visitor begins with, where it is present. */
    private static final String FIRST_DECK = "neuroplasticity/synaptic-plasticity";

    /** How many cards of it are looked at for a sample. */
    private static final int LOOKED_AT = 20;

    private final QueueService queue;
    private final ReviewService reviews;
    private final DeckService decks;
    private final ReportService reports;
    private final Guests guests;
    private final CardMarkup markup;
    private final TemplateRenderer renderer;

    HomeController(
            QueueService queue,
            ReviewService reviews,
            DeckService decks,
            ReportService reports,
            Guests guests,
            CardMarkup markup,
            TemplateRenderer renderer) {
        this.queue = queue;
        this.reviews = reviews;
        this.decks = decks;
        this.reports = reports;
        this.guests = guests;
        this.markup = markup;
        this.renderer = renderer;
    }

    void home(Context ctx) {
        Viewer viewer = Viewer.of(ctx);
        if (viewer.isVisitor()) renderer.render(ctx, "visitor", visitorPage(Notice.find(ctx)));
        else renderer.render(ctx, "home", homePage(viewer.requireAccount(), renderer.dates(ctx)));
    }

    void help(Context ctx) {
        String next = LocalPath.find(ctx.queryParam("next")).orElse(null);
        renderer.render(ctx, "help", HelpPage.of(next, Viewer.of(ctx).gradeScale()));
    }

    /** Makes a guest, adds a deck to the guest's day and shows its first card. */
    void tryNow(Context ctx) {
        Account guest = guests.learner(ctx);
        Optional<DeckId> deck = wantedDeck(ctx)
                .or(() -> firstDeck(decks.listBuiltIn()).map(Deck::id))
                .filter(id -> decks.learn(guest, id));
        ctx.redirect(deck.map(id -> new ReviewScope(id).address()).orElse("/decks"), HttpStatus.SEE_OTHER);
    }

    private static Optional<DeckId> wantedDeck(Context ctx) {
        return Optional.ofNullable(ctx.formParam("deck")).flatMap(Ids::parse).map(DeckId::new);
    }

    private static Optional<Deck> firstDeck(List<DeckService.Listed> builtIn) {
        List<Deck> found = builtIn.stream().map(DeckService.Listed::deck).toList();
        return found.stream()
                .filter(deck -> FIRST_DECK.equals(deck.slug()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private VisitorPage visitorPage(@Nullable Notice notice) {
        List<DeckService.Listed> builtIn = decks.listBuiltIn();
        List<VisitorPage.DeckLine> lines = builtIn.stream()
                .map(listed -> new VisitorPage.DeckLine(
                        Ids.text(listed.deck().id().value()),
                        listed.deck().title(),
                        DecksPage.about(listed.deck(), markup),
                        listed.cards()))
                .toList();
        return new VisitorPage(lines, firstDeck(builtIn).flatMap(this::sample).orElse(null), notice);
    }

    /** A question with its answer, where one stands near the beginning of the deck. */
    private Optional<VisitorPage.Sample> sample(Deck deck) {
        return decks.listFirstCards(deck.id(), LOOKED_AT).stream()
                .filter(row -> row.card() instanceof Basic)
                .findFirst()
                .map(row -> sample(row, CardLanguage.of(deck.language())));
    }

    private VisitorPage.Sample sample(CardRow row, @Nullable String language) {
        CardFace face = CardFace.of(row.card(), row.side(), markup);
        return new VisitorPage.Sample(face.front(), String.valueOf(face.back()), language);
    }

    private HomePage homePage(Account learner, DateText dates) {
        StudyDay today = reviews.today(learner);
        Overview overview = queue.overview(learner, today);
        return new HomePage(
                overview.cards(),
                overview.pace().minutesFor(overview.cards()),
                !overview.done().isEmpty(),
                overview.backlog(),
                overview.overdue(),
                overview.spread(),
                overview.plan().portion(),
                rest(overview, today, dates),
                overview.decks().stream().map(load -> line(overview, load)).toList(),
                ReviewPages.next(overview, today, dates),
                HomePage.Reports.of(reports.mapOpen(learner)));
    }

    private static HomePage.@Nullable Rest rest(Overview overview, StudyDay today, DateText dates) {
        if (!overview.plan().isOff(today)) return null;
        String until = overview.plan()
                .firstOpen(today.plus(1))
                .map(day -> dates.of(day, today))
                .orElse(null);
        return new HomePage.Rest(overview.backlog(), until);
    }

    private static HomePage.DeckLine line(Overview overview, DeckLoad load) {
        return new HomePage.DeckLine(
                Ids.text(load.deck().deck().value()),
                load.deck().title(),
                load.due() + load.drill(),
                load.overdue(),
                load.fresh(),
                overview.pace().minutesFor(load.cards()));
    }
}
