package hebb.web;

import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaService;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;

/** Pictures and sounds of cards, each under the hash of its bytes, for whoever may see the deck. */
final class MediaController {

    /** Opened by itself it is a page that runs, loads and sends nothing, whatever the bytes hold beside a picture. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final MediaService media;

    MediaController(MediaService media) {
        this.media = media;
    }

    void serve(Context ctx) {
        media.serve(
                        Viewer.of(ctx).account(),
                        Parameters.deck(ctx),
                        ctx.pathParam("hash"),
                        medium -> bytes -> (Runnable) () -> send(ctx, medium, bytes))
                .orElseThrow(PageException::notFound)
                .run();
    }

    private static void send(Context ctx, DeckMedium medium, byte[] bytes) {
        ctx.header("Content-Security-Policy", SANDBOX);
        ctx.header("Cache-Control", FOR_EVER);
        // The name is the owner's text; the hash is safe in a header and as good for saving.
        String name = medium.hash().substring(0, 16) + "." + medium.type().ending();
        ctx.header("Content-Disposition", "inline; filename=\"" + name + "\"");
        ctx.header("Accept-Ranges", "bytes");
        ctx.contentType(medium.type().contentType());
        ByteRange range = ByteRange.of(ctx.header("Range"), bytes.length);
        if (range.isAll()) ctx.result(bytes);
        else sendPart(ctx, bytes, range);
    }

    /** Players fetch sounds in parts, and some play none that comes as a whole. */
    private static void sendPart(Context ctx, byte[] bytes, ByteRange range) {
        ctx.header("Content-Range", range.text());
        ctx.status(range.isOutside() ? HttpStatus.RANGE_NOT_SATISFIABLE : HttpStatus.PARTIAL_CONTENT);
        ctx.result(range.isOutside() ? new byte[0] : Arrays.copyOfRange(bytes, range.from(), range.to()));
    }
}
