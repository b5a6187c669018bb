package hebb;

import hebb.config.Config;
import hebb.deck.BuiltInDecks;
import hebb.deck.CardEditor;
import hebb.deck.DeckReading;
import hebb.deck.DeckService;
import hebb.deck.DeckUpload;
import hebb.deck.media.MediaService;
import hebb.feedback.ReportService;
import hebb.plan.PlanService;
import hebb.practice.PracticeService;
import hebb.progress.PersonalData;
import hebb.progress.ProgressService;
import hebb.review.CardMarks;
import hebb.review.CatchUp;
import hebb.review.ExamService;
import hebb.review.HistoryService;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.web.Route;
import hebb.web.Web;
import hebb.web.WebServer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program: wires every room, starts it and closes it. */
public final class App implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Core core;
    private final DecksFolder decksFolder;
    private final Housekeeping housekeeping;
    private final Future<?> decksLoaded;
    private final WebServer server;

    private App(Core core, DecksFolder decksFolder, DeckReading decks) {
        this.core = core;
        this.decksFolder = decksFolder;
        ExamService exams = new ExamService(core.database(), core.clock());
        DeckUpload upload = new DeckUpload(core.database(), core.clock(), core.ids());
        MediaService media = new MediaService(core.database(), core.clock());
        this.housekeeping = new Housekeeping(
                new BuiltInDecks(core.database(), core.clock(), core.ids(), decks),
                core.accounts(),
                upload,
                exams,
                media,
                core.backups());
        // The decks are saved while the server starts, which is ready only with them: both cores have work.
        this.decksLoaded = housekeeping.start();
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
                new HistoryService(core.database()),
                new ReportService(core.database(), core.clock(), core.ids()),
                media,
                new PracticeService(core.database(), core.clock(), core.ids(), core.random()),
                new PlanService(core.database()),
                exams,
                new CatchUp(core.database()),
                new ProgressService(core.database()),
                new PersonalData(core.database()),
                decksLoaded::isDone));
    }

    /** Starts everything; the caller closes it. */
    public static App start(Config config, Clock clock) {
        App app = open(config, clock);
        try {
            app.server.start();
            app.awaitDecks();
            app.greet(config);
            return app;
        } catch (RuntimeException | Error e) {
            app.close();
            throw e;
        }
    }

    private static App open(Config config, Clock clock) {
        DecksFolder folder = DecksFolder.find(config);
        try {
            DeckReading decks = DeckReading.begin(folder.path());
            return new App(Core.open(config, clock), folder, decks);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private void awaitDecks() {
        try {
            decksLoaded.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }

    private void greet(Config config) {
        String base = config.address(port());
        LOG.info("Hebb is at {}", base);
        core.accounts()
                .newSetupCodeIfNoAdmin()
                .ifPresent(code -> LOG.info("There is no administrator yet: open {}/setup and enter {}", base, code));
    }

    /** Every address that it serves and who may call it. */
    public List<Route> routes() {
        return server.routes();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        housekeeping.close();
        core.close();
        decksFolder.close();
    }
}
