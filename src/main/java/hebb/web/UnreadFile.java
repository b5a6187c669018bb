package hebb.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a browser still sends of a file that is refused already. Browsers send all of it before they look at the answer:
 * where the server hangs up meanwhile, they show a page of their own about a lost connection instead of the reason.
 */
final class UnreadFile {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadFile.class);

    /** Four times what is taken; of a file beyond it nothing is read. */
    private static final long MOST_BYTES = 4 * HttpLimits.UPLOAD_BYTES;

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int PIECE_BYTES = 16 << 10;

    private UnreadFile() {}

    /** Takes the rest and forgets it, for those who may send files: nobody else gets to keep a thread busy. */
    static void skip(Context ctx, Viewer viewer) {
        long length = ctx.req().getContentLengthLong();
        // Who asks before sending is told at once.
        boolean comes = ctx.isMultipart() && ctx.header("Expect") == null && length >= 0 && length <= MOST_BYTES;
        if (!comes || !viewer.isTeacher()) return;
        try {
            readOn(ctx.req().getInputStream());
        } catch (IOException | RuntimeException e) {
            // Jetty reports by either that a sender has gone or is too slow; the page is made all the same.
            LOG.debug("the rest of a refused file did not come", e);
        }
    }

    private static void readOn(InputStream rest) throws IOException {
        byte[] piece = new byte[PIECE_BYTES];
        long begun = System.nanoTime();
        boolean more = true;
        while (more && System.nanoTime() - begun < LONGEST.toNanos()) more = rest.read(piece) >= 0;
    }
}
