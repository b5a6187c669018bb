package hebb.web;

import hebb.account.Account;
import hebb.card.Card;
import hebb.card.CardId;
import hebb.deck.CardEditor;
import hebb.deck.CardEditor.Edited;
import hebb.deck.CardRow;
import hebb.deck.DeckService;
import hebb.deck.ParseProblem;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Owners change one card: they see its text, what is wrong with it, and how it will look. */
final class CardEditController {

    private final CardEditor editor;
    private final DeckService decks;
    private final CardMarkup markup;
    private final TemplateRenderer renderer;

    CardEditController(CardEditor editor, DeckService decks, CardMarkup markup, TemplateRenderer renderer) {
        this.editor = editor;
        this.decks = decks;
        this.markup = markup;
        this.renderer = renderer;
    }

    void edit(Context ctx) {
        CardRow row = card(ctx);
        show(ctx, row, CardEditor.text(row), CardEditor.state(row), row.card(), List.of(), null);
    }

    void save(Context ctx) {
        CardRow row = card(ctx);
        String text = Parameters.form(ctx, "text");
        String seen = Parameters.form(ctx, "seen");
        Edited edited = CardEditor.read(row, text);
        Card card = edited.card();
        if (card == null) {
            show(ctx.status(422), row, text, seen, null, edited.problems(), null);
        } else if ("preview".equals(ctx.formParam("do"))) {
            show(ctx, row, text, seen, card, List.of(), null);
        } else if (editor.save(Viewer.of(ctx).requireAccount(), row, card, seen)) {
            ctx.redirect(next(ctx, row), HttpStatus.SEE_OTHER);
        } else {
            show(ctx.status(409), row, text, CardEditor.state(row), card, List.of(), "edit.elsewhere");
        }
    }

    private CardRow card(Context ctx) {
        Account owner = Viewer.of(ctx).requireAccount();
        CardId card = Parameters.card(ctx);
        Optional<CardRow> row = editor.findOwned(owner, card);
        return row.orElseThrow(PageException::notFound);
    }

    /** Where the owner came from: a card in review, otherwise the deck. */
    private static String next(Context ctx, CardRow row) {
        String wanted = ctx.formParam("next");
        if (wanted == null) wanted = ctx.queryParam("next");
        return LocalPath.of(wanted, "/decks/" + Ids.text(row.deck().value()));
    }

    private void show(
            Context ctx,
            CardRow row,
            String text,
            String seen,
            @Nullable Card card,
            List<ParseProblem> problems,
            @Nullable String notice) {
        renderer.render(
                ctx,
                "decks/edit",
                new CardEditPage(
                        Ids.text(row.id().value()),
                        Ids.text(row.deck().value()),
                        decks.getTitle(row.deck()),
                        text,
                        seen,
                        card == null ? List.of() : faces(card, markup.of(row.deck())),
                        problems,
                        next(ctx, row),
                        notice));
    }

    private static List<CardFace> faces(Card card, CardMarkup markup) {
        return IntStream.rangeClosed(1, card.sides())
                .mapToObj(side -> CardFace.of(card, side, markup))
                .toList();
    }
}
