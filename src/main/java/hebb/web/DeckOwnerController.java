package hebb.web;

import hebb.account.Account;
import hebb.deck.Deck;
import hebb.deck.DeckExport;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What owners do with their decks, and taking decks away as files. */
final class DeckOwnerController {

    private final DeckService decks;
    private final DeckExport export;

    DeckOwnerController(DeckService decks, DeckExport export) {
        this.decks = decks;
        this.export = export;
    }

    void share(Context ctx) {
        DeckId deck = Parameters.deck(ctx);
        boolean shared = "on".equals(ctx.formParam("share"));
        if (shared) requireTeacher(ctx);
        changed(ctx, deck, decks.share(Viewer.of(ctx).requireAccount(), deck, shared));
    }

    void archive(Context ctx) {
        DeckId deck = Parameters.deck(ctx);
        boolean archived = "on".equals(ctx.formParam("archive"));
        if (!archived) requireTeacher(ctx);
        changed(ctx, deck, decks.archive(Viewer.of(ctx).requireAccount(), deck, archived));
    }

    /** Giving a deck to others is for teachers; taking it back is for every owner, also one who was a teacher once. */
    private static void requireTeacher(Context ctx) {
        if (!Viewer.of(ctx).isTeacher()) throw new PageException(403, "error.forbidden");
    }

    private static void changed(Context ctx, DeckId deck, boolean found) {
        if (!found) throw PageException.notFound();
        ctx.redirect("/decks/" + Ids.text(deck.value()), HttpStatus.SEE_OTHER);
    }

    /** Owners take their own decks away, everybody with an account the built-in ones. */
    void download(Context ctx) {
        Account account = Viewer.of(ctx).requireAccount();
        Deck deck = decks.findVisible(account, Parameters.deck(ctx))
                .filter(found -> found.isBuiltIn() || found.isOwnedBy(account.id()))
                .orElseThrow(PageException::notFound);
        String ending = "." + ctx.queryParam("format");
        String mediaType = DeckExport.mediaType(ending).orElseThrow(PageException::notFound);
        ctx.header("Content-Disposition", attachment(deck, ending));
        ctx.contentType(mediaType);
        try {
            // Not closed here: where the deck cannot be read, a page is to say so instead of an empty file.
            export.write(deck, ending, ctx.outputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name for old programs in plain letters, and the real one beside it. */
    private static String attachment(Deck deck, String ending) {
        String name = DeckExport.plainName(deck);
        String real = deck.title().replaceAll("[\\p{C}/\\\\:*?\"<>|]+", " ").strip();
        String encoded = URLEncoder.encode(real, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + name + ending + "\"; filename*=UTF-8''" + encoded + ending;
    }
}
