package hebb.web;

import hebb.account.Account;
import hebb.deck.CardRow;
import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.deck.LearnerDeck;
import hebb.review.Pace;
import hebb.review.QueueService;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What stands behind the link to a shared deck. */
final class ShareController {

    private static final int SAMPLE = 5;

    private final DeckService decks;
    private final QueueService queue;
    private final Guests guests;
    private final CardMarkup markup;
    private final TemplateRenderer renderer;

    ShareController(
            DeckService decks, QueueService queue, Guests guests, CardMarkup markup, TemplateRenderer renderer) {
        this.decks = decks;
        this.queue = queue;
        this.guests = guests;
        this.markup = markup;
        this.renderer = renderer;
    }

    void page(Context ctx) {
        Deck deck = shared(ctx);
        Account account = Viewer.of(ctx).account();
        String description = deck.description();
        int cards = decks.countCards(deck.id());
        Pace pace = account == null ? Pace.GUESS : queue.pace(account);
        renderer.render(
                ctx,
                "decks/share",
                new SharePage(
                        ctx.pathParam("code"),
                        Ids.text(deck.id().value()),
                        deck.title(),
                        CardLanguage.of(deck.language()),
                        description == null ? null : markup.blocks(CardMarkup.unmarked(description)),
                        decks.findOwnerName(deck.id()).orElse(null),
                        cards,
                        pace.minutesFor(Math.min(cards, LearnerDeck.DEFAULT_NEW_PER_DAY)),
                        account != null
                                && decks.findLearnerDeck(account, deck.id()).isPresent(),
                        decks.listFirstCards(deck.id(), SAMPLE).stream()
                                .map(this::front)
                                .toList()));
    }

    /** Adds the deck to the daily review; a visitor becomes a guest on the way. */
    void start(Context ctx) {
        Deck deck = shared(ctx);
        Account learner = guests.learner(ctx);
        DeckId id = decks.learnShared(learner, String.valueOf(deck.shareCode())).orElseThrow(PageException::notFound);
        ctx.redirect(new ReviewScope(id).address(), HttpStatus.SEE_OTHER);
    }

    private Deck shared(Context ctx) {
        return decks.findShared(ctx.pathParam("code")).orElseThrow(PageException::notFound);
    }

    private String front(CardRow row) {
        return CardFace.of(row.card(), row.side(), markup).front();
    }
}
