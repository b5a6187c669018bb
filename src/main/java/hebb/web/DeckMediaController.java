package hebb.web;

import hebb.account.Account;
import hebb.deck.Deck;
import hebb.deck.DeckService;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaService;
import hebb.deck.media.MediaType;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What owners do with the pictures and sounds of their decks. */
final class DeckMediaController {

    private final MediaService media;
    private final DeckService decks;
    private final TemplateRenderer renderer;

    DeckMediaController(MediaService media, DeckService decks, TemplateRenderer renderer) {
        this.media = media;
        this.decks = decks;
        this.renderer = renderer;
    }

    void page(Context ctx) {
        show(ctx, owned(ctx), List.of());
    }

    private Deck owned(Context ctx) {
        Account owner = Viewer.of(ctx).requireAccount();
        return decks.findOwned(owner, Parameters.deck(ctx)).orElseThrow(PageException::notFound);
    }

    private void show(Context ctx, Deck deck, List<MediaFile.Looked> refused) {
        renderer.render(ctx, "decks/media", MediaPage.of(deck, media.list(deck.id()), refused));
    }

    /** Keeps the files that are fit, and says why the others are not. */
    void add(Context ctx) {
        Deck deck = owned(ctx);
        List<MediaFile.Looked> looked = ctx.uploadedFiles("files").stream()
                .filter(file -> !file.filename().isEmpty())
                .map(DeckMediaController::look)
                .toList();
        List<MediaFile.Looked> refused = new ArrayList<>(
                looked.stream().filter(one -> one.fault().isPresent()).toList());
        refused.addAll(
                media.add(Viewer.of(ctx).requireAccount(), deck.id(), looked).orElseThrow(PageException::notFound));
        if (refused.isEmpty()) back(ctx, deck);
        else show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), deck, refused);
    }

    private static MediaFile.Looked look(UploadedFile file) {
        try (InputStream content = file.content()) {
            return MediaFile.look(file.filename(), content.readNBytes(MediaType.LARGEST_SOUND + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Context ctx) {
        Deck deck = owned(ctx);
        boolean removed = media.remove(Viewer.of(ctx).requireAccount(), deck.id(), Parameters.form(ctx, "name"));
        if (!removed) throw PageException.notFound();
        back(ctx, deck);
    }

    private static void back(Context ctx, Deck deck) {
        ctx.redirect("/decks/" + Ids.text(deck.id().value()) + "/media", HttpStatus.SEE_OTHER);
    }
}
