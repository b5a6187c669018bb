package hebb.web;

import hebb.account.Account;
import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.deck.exchange.DeckFormat;
import hebb.deck.exchange.DeckFormats;
import hebb.deck.media.MediaFolder;
import hebb.deck.media.MediaService;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What owners do with their decks, and taking decks away as files. */
final class DeckOwnerController {

    private static final int LONGEST_NAME = 60;
    private static final String ARCHIVE = ".zip";

    private final DeckService decks;
    private final MediaService media;

    DeckOwnerController(DeckService decks, MediaService media) {
        this.decks = decks;
        this.media = media;
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
        if (ending.equals(ARCHIVE)) {
            archive(ctx, deck);
            return;
        }
        DeckFormat format = DeckFormats.all().stream()
                .filter(known -> known.ending().equals(ending))
                .findFirst()
                .orElseThrow(PageException::notFound);
        ctx.header("Content-Disposition", attachment(deck.title(), ending));
        ctx.contentType(format.mediaType() + "; charset=utf-8");
        ctx.result(format.write(decks.file(deck)));
    }

    /** One thing at a time goes out, so that no deck is in memory as a whole. */
    private void archive(Context ctx, Deck deck) {
        ctx.header("Content-Disposition", attachment(deck.title(), ARCHIVE));
        ctx.contentType("application/zip");
        byte[] text = DeckFormats.MARKDOWN.write(decks.file(deck));
        try (ZipOutputStream zip = new ZipOutputStream(ctx.outputStream())) {
            put(zip, plain(deck.title()) + DeckFormats.MARKDOWN.ending(), text);
            for (MediaService.Listed listed : media.list(deck.id()))
                put(zip, MediaFolder.NAME + "/" + listed.medium().name(), media.content(listed.medium()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String plain(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "deck" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** A name for old programs in plain letters, and the real one beside it. */
    private static String attachment(String title, String ending) {
        String name = plain(title);
        String real = title.replaceAll("[\\p{C}/\\\\:*?\"<>|]+", " ").strip();
        String encoded = URLEncoder.encode(real, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + name + ending + "\"; filename*=UTF-8''" + encoded + ending;
    }
}
