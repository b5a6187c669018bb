package hebb.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
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

    private UnreadFile() {}

    /** Takes the rest and forgets it, for those who may send files: nobody else gets to keep a thread busy. */
    static void skip(Context ctx, Viewer viewer) {
        long length = ctx.req().getContentLengthLong();
        if (!ctx.isMultipart() || !viewer.isTeacher() || length < 0 || length > MOST_BYTES) return;
        try {
            ctx.req().getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.debug("the rest of a refused file did not come", e);
        }
    }
}
