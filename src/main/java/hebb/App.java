package hebb;

import hebb.config.Config;
import hebb.deck.BuiltInDecks;
import hebb.deck.CardEditor;
import hebb.deck.DeckService;
import hebb.deck.DeckUpload;
import hebb.progress.ProgressService;
import hebb.review.CardMarks;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.web.Web;
import hebb.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program: wires every room, starts it and closes it. */
public final class App implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Core core;
    private final DecksFolder decksFolder;
    private final Housekeeping housekeeping;
    private final WebServer server;

    private App(Core core) {
        this.core = core;
        this.decksFolder = DecksFolder.find(core.config());
        DeckUpload upload = new DeckUpload(core.database(), core.clock(), core.ids());
        this.housekeeping = new Housekeeping(
                new BuiltInDecks(core.database(), core.clock(), core.ids(), decksFolder.path()),
                core.accounts(),
                upload);
        this.server = Web.server(new Web.Services(
                core.config(),
                core.database(),
                core.clock(),
                core.random(),
                UUID::randomUUID,
                core.accounts(),
                core.sessions(),
                new DeckService(core.database(), core.clock(), core.random()),
                upload,
                new CardEditor(core.database(), core.clock(), core.ids()),
                new ReviewService(core.database(), core.clock(), UUID::randomUUID),
                new QueueService(core.database()),
                new CardMarks(core.database()),
                new ProgressService(core.database())));
    }

    /** Starts everything; the caller closes it. */
    public static App start(Config config, Clock clock) {
        App app = new App(Core.open(config, clock));
        try {
            app.housekeeping.start();
            app.server.start();
            app.greet(config);
            return app;
        } catch (RuntimeException e) {
            app.close();
            throw e;
        }
    }

    private void greet(Config config) {
        String base = config.baseUrl() == null
                ? "http://" + config.host() + ":" + port()
                : config.baseUrl().toString();
        LOG.info("Hebb is at {}", base);
        core.accounts()
                .newSetupCodeIfNoAdmin()
                .ifPresent(code -> LOG.info("There is no administrator yet: open {}/setup and enter {}", base, code));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        housekeeping.close();
        core.close();
        try {
            decksFolder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
