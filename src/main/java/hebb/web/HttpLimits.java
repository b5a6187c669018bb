package hebb.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How much and how slowly others may send, so that nobody can use up threads or memory. */
final class HttpLimits {

    /** The largest file that is taken, in megabytes: a deck with all its pictures and sounds. */
    static final int UPLOAD_MB = 24;

    /** The largest request that carries one, with what stands around it. */
    static final long UPLOAD_BYTES = (UPLOAD_MB + 1) << 20;

    /** The longest form in which nobody writes a deck or a card. */
    static final long SHORT_FORM_BYTES = 32 << 10;

    private static final long LONG_FORM_BYTES = 1_000_000;
    private static final long STOP_MILLIS = 8_000;
    private static final long IDLE_MILLIS = 30_000;
    private static final long SLOWEST_BYTES_PER_SECOND = 200;

    /** With a short form on each connection they take a quarter of a small heap. */
    private static final int CONNECTIONS = 2_000;

    private static final int CHUNK_OVERHEAD = 16;

    private HttpLimits() {}

    static void set(JavalinConfig javalin) {
        javalin.http.maxRequestSize = LONG_FORM_BYTES;
        javalin.jetty.multipartConfig.maxFileSize(UPLOAD_MB, SizeUnit.MB);
        javalin.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_MB + 1, SizeUnit.MB);
        javalin.jetty.modifyHttpConfiguration(HttpLimits::http);
        javalin.jetty.modifyServer(HttpLimits::server);
    }

    // Deprecated without a successor: it alone frees a thread from a client that sends its body a byte at a time.
    @SuppressWarnings("removal")
    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(IDLE_MILLIS);
        http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
    }

    private static void server(Server server) {
        // Requests under way are finished before the server stops.
        server.setStopTimeout(STOP_MILLIS);
        // A thread is only given to a form that has come: where threads are few, slow senders would take them all.
        server.insertHandler(new EagerContentHandler(new WaitForForm()));
        server.insertHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    }

    /** Files are not waited for: whoever sends one is asked first who it is. */
    private static final class WaitForForm extends EagerContentHandler.RetainedContentLoaderFactory {

        WaitForForm() {
            super(SHORT_FORM_BYTES, CHUNK_OVERHEAD, false);
        }

        @Override
        public String getApplicableMimeType() {
            return MimeTypes.Type.FORM_ENCODED.asString();
        }
    }
}
