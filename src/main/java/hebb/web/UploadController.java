package hebb.web;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.deck.DeckUpload;
import hebb.deck.DraftId;
import hebb.deck.FileFault;
import hebb.deck.UploadOutcome;
import hebb.deck.UploadPreview;
import hebb.review.ReviewService;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes deck files in: the form, the look at what would happen, and the word that makes it happen. */
final class UploadController {

    private final DeckUpload upload;
    private final DeckService decks;
    private final ReviewService reviews;
    private final PreviewPages pages;
    private final Messages messages;
    private final TemplateRenderer renderer;

    UploadController(
            DeckUpload upload,
            DeckService decks,
            ReviewService reviews,
            PreviewPages pages,
            Messages messages,
            TemplateRenderer renderer) {
        this.upload = upload;
        this.decks = decks;
        this.reviews = reviews;
        this.pages = pages;
        this.messages = messages;
        this.renderer = renderer;
    }

    void form(Context ctx) {
        form(ctx, wanted(ctx, ctx.queryParam("deck")), null, null);
    }

    private void form(Context ctx, Optional<Deck> deck, @Nullable FileFault fault, @Nullable String text) {
        String id = deck.map(found -> Ids.text(found.id().value())).orElse(null);
        renderer.render(
                ctx,
                "decks/upload",
                new UploadPage(id, deck.map(Deck::title).orElse(null), fault == null ? null : fault.name(), text));
    }

    void upload(Context ctx) {
        Optional<Deck> deck = wanted(ctx, ctx.formParam("deck"));
        DeckId id = deck.map(Deck::id).orElse(null);
        UploadOutcome outcome = keep(ctx, Viewer.of(ctx).requireAccount(), id);
        if (outcome instanceof UploadOutcome.Kept kept)
            ctx.redirect("/upload/" + Ids.text(kept.draft().value()), HttpStatus.SEE_OTHER);
        else if (outcome instanceof UploadOutcome.Refused refused)
            form(ctx.status(422), deck, refused.fault(), pasted(ctx, refused.fault()));
        else throw PageException.notFound();
    }

    /** What was pasted, to be mended where it stands; null where nothing was, or more than anybody mends. */
    private static @Nullable String pasted(Context ctx, FileFault fault) {
        String text = Parameters.form(ctx, "text");
        return text.isBlank() || fault == FileFault.TOO_LARGE ? null : text;
    }

    /** The own deck that a new version is for; empty where a new deck is meant. */
    private Optional<Deck> wanted(Context ctx, @Nullable String id) {
        if (id == null || id.isEmpty()) return Optional.empty();
        Account owner = Viewer.of(ctx).requireAccount();
        return Optional.of(decks.findOwned(owner, new DeckId(Parameters.id(id))).orElseThrow(PageException::notFound));
    }

    /** The chosen file, or where none was chosen the pasted text. */
    private UploadOutcome keep(Context ctx, Account owner, @Nullable DeckId deck) {
        UploadedFile file = ctx.uploadedFile("file");
        if (file != null && !file.filename().isEmpty()) return upload.keep(owner, deck, file.filename(), bytes(file));
        byte[] text = Parameters.form(ctx, "text").getBytes(StandardCharsets.UTF_8);
        return upload.keep(owner, deck, messages.text(Viewer.of(ctx).locale(), "upload.pasted"), text);
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readNBytes(HttpLimits.UPLOAD_MB << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void preview(Context ctx) {
        Account owner = Viewer.of(ctx).requireAccount();
        Optional<DeckId> saved = upload.findSaved(owner, draft(ctx));
        if (saved.isPresent()) ctx.redirect("/decks/" + Ids.text(saved.get().value()), HttpStatus.SEE_OTHER);
        else preview(ctx, owner, PreviewForm.EMPTY);
    }

    private void preview(Context ctx, Account owner, PreviewForm form) {
        UploadPreview preview = upload.preview(owner, draft(ctx)).orElseThrow(PageException::notFound);
        Deck deck = preview.deck();
        Map<String, Integer> learners = deck == null || preview.changes().gone().isEmpty() ? Map.of() : learners(deck);
        renderer.render(ctx, "decks/preview", pages.page(preview, learners, form));
    }

    /** How many have met each card, by its id in the deck; of siblings the one that most have met counts. */
    private Map<String, Integer> learners(Deck deck) {
        Map<CardId, Integer> counts = reviews.countLearners(deck.id());
        Map<String, Integer> byKey = new HashMap<>();
        for (CardRow row : decks.listCards(deck.id())) {
            byKey.merge(row.cardKey(), counts.getOrDefault(row.id(), 0), Math::max);
        }
        return byKey;
    }

    void confirm(Context ctx) {
        Account owner = Viewer.of(ctx).requireAccount();
        PreviewForm form = PreviewForm.of(ctx);
        UploadOutcome outcome = upload.confirm(owner, draft(ctx), form.title(), form.leaveOut(), seen(ctx));
        if (outcome instanceof UploadOutcome.Saved saved)
            ctx.redirect("/decks/" + Ids.text(saved.deck().value()), HttpStatus.SEE_OTHER);
        else if (outcome instanceof UploadOutcome.DeckChanged)
            preview(ctx.status(409), owner, form.with("preview.changed"));
        else if (outcome instanceof UploadOutcome.Missing) throw PageException.notFound();
        else preview(ctx.status(422), owner, mended(form, outcome));
    }

    /** The form with what has to be said about it. */
    private static PreviewForm mended(PreviewForm form, UploadOutcome outcome) {
        if (outcome instanceof UploadOutcome.TitleTooLong) return form.withTitleProblem("preview.title.long");
        return outcome instanceof UploadOutcome.ProblemsLeft ? form.with("preview.tick") : form;
    }

    private static long seen(Context ctx) {
        try {
            return Long.parseLong(Parameters.form(ctx, "seen"));
        } catch (NumberFormatException e) {
            throw new PageException(400, "error.request");
        }
    }

    private static DraftId draft(Context ctx) {
        return new DraftId(Parameters.id(ctx.pathParam("draft")));
    }
}
