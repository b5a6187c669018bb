package hebb.web;

import hebb.config.Config;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.util.List;

/** The HTTP server: limits, headers, access control, routes and error pages. */
public final class WebServer implements AutoCloseable {

    private static final String PADDING = "org.eclipse.jetty.util.referencesPerCacheLine";

    static {
        // Jetty pads a queue by it and would ask the JVM over JMX, whose 190 classes cost a twentieth of the start.
        if (System.getProperty(PADDING) == null) System.setProperty(PADDING, "16");
    }

    private final Javalin javalin;
    private final List<Route> routes;

    WebServer(Config config, List<Route> routes, AccessControl access, Messages messages, ErrorPages errors) {
        this.routes = List.copyOf(routes);
        SecurityHeaders headers = new SecurityHeaders(config.isSecure());
        PlainErrors plain = new PlainErrors(headers, messages);
        StaticFiles files = new StaticFiles();
        this.javalin = Javalin.create(javalin -> {
            javalin.jetty.host = config.host();
            javalin.jetty.port = config.port();
            javalin.concurrency.useVirtualThreads = true;
            javalin.startup.showJavalinBanner = false;
            javalin.startup.showOldJavalinVersionWarning = false;
            javalin.startup.startupWatcherEnabled = false;
            javalin.http.prefer405over404 = true;
            javalin.router.javaLangErrorHandler(plain::fatal);
            javalin.jetty.modifyServer(server -> server.setErrorHandler(plain));
            HttpLimits.set(javalin);
            javalin.routes.before(headers::set);
            javalin.routes.before(AccessControl::refuseMethodOverride);
            javalin.routes.before(AccessControl::refuseLargeBody);
            javalin.routes.beforeMatched(access::admit);
            for (Route route : routes) add(javalin, route);
            javalin.routes.get(StaticFiles.ADDRESS, files::serve);
            errors.register(javalin.routes);
        });
    }

    /** What may be read may be asked for its head. */
    private static void add(JavalinConfig javalin, Route route) {
        Actor[] actors = route.actors().toArray(Actor[]::new);
        javalin.routes.addHttpHandler(route.method(), route.path(), route.handler(), actors);
        if (route.method().equals(HandlerType.GET))
            javalin.routes.addHttpHandler(HandlerType.HEAD, route.path(), route.handler(), actors);
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
