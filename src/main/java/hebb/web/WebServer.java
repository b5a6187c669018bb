package hebb.web;

import hebb.config.Config;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server: limits, headers, access control, routes and error pages. */
public final class WebServer implements AutoCloseable {

    /** The largest file that is taken, in megabytes. */
    public static final int MAX_UPLOAD_MB = 10;

    /** The largest request that carries one, with what stands around it. */
    static final long MAX_UPLOAD_BYTES = (MAX_UPLOAD_MB + 1) << 20;

    private static final long MAX_FORM_BYTES = 1_000_000;
    private static final long STOP_MILLIS = 8_000;
    private static final long IDLE_MILLIS = 30_000;
    private static final long SLOWEST_BYTES_PER_SECOND = 200;

    private final Javalin javalin;
    private final List<Route> routes;

    WebServer(Config config, List<Route> routes, AccessControl access, ErrorPages errors) {
        this.routes = List.copyOf(routes);
        SecurityHeaders headers = new SecurityHeaders(config.isSecure());
        StaticFiles files = new StaticFiles();
        this.javalin = Javalin.create(javalin -> {
            limits(javalin, config);
            javalin.routes.before(headers::set);
            javalin.routes.before(AccessControl::refuseMethodOverride);
            javalin.routes.before(AccessControl::refuseLargeUpload);
            javalin.routes.beforeMatched(access::admit);
            for (Route route : routes) {
                javalin.routes.addHttpHandler(
                        route.method(),
                        route.path(),
                        route.handler(),
                        route.actors().toArray(Actor[]::new));
            }
            javalin.routes.get(StaticFiles.ADDRESS, files::serve);
            errors.register(javalin.routes);
        });
    }

    private static void limits(JavalinConfig javalin, Config config) {
        javalin.jetty.host = config.host();
        javalin.jetty.port = config.port();
        javalin.concurrency.useVirtualThreads = true;
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.prefer405over404 = true;
        javalin.http.maxRequestSize = MAX_FORM_BYTES;
        javalin.jetty.multipartConfig.maxFileSize(MAX_UPLOAD_MB, SizeUnit.MB);
        javalin.jetty.multipartConfig.maxTotalRequestSize(MAX_UPLOAD_MB + 1, SizeUnit.MB);
        javalin.jetty.modifyHttpConfiguration(WebServer::http);
        javalin.jetty.modifyServer(WebServer::drainOnStop);
    }

    // Deprecated without a successor: it alone frees a thread from a client that sends its body a byte at a time.
    @SuppressWarnings("removal")
    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(IDLE_MILLIS);
        http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
    }

    /** Requests under way are finished before the server stops. */
    private static void drainOnStop(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.insertHandler(new GracefulHandler());
    }

    /** Starts to listen; fails with the port in use. */
    public WebServer start() {
        javalin.start();
        return this;
    }

    /** What it serves beside static files. */
    public List<Route> routes() {
        return routes;
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
