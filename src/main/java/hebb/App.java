package hebb;

import hebb.account.AccountService;
import hebb.account.PasswordHash;
import hebb.account.RegistrationMode;
import hebb.account.SessionService;
import hebb.config.Config;
import hebb.deck.BuiltInDecks;
import hebb.deck.DeckService;
import hebb.progress.ProgressService;
import hebb.review.CardMarks;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Ids;
import hebb.storage.Migrator;
import hebb.web.Web;
import hebb.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program: wires every room, starts it and closes it. */
public final class App implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Database database;
    private final AccountService accounts;
    private final DecksFolder decksFolder;
    private final Housekeeping housekeeping;
    private final WebServer server;

    private App(Config config, Clock clock) {
        SecureRandom random = new SecureRandom();
        this.database = openDatabase(config, random);
        Ids ids = new Ids(clock, random);
        SessionService sessions = new SessionService(database, clock, random);
        this.accounts = new AccountService(
                database,
                clock,
                random,
                ids,
                new PasswordHash(random),
                sessions,
                RegistrationMode.valueOf(config.registration().name()),
                config.zone());
        this.decksFolder = DecksFolder.find(config);
        this.housekeeping = new Housekeeping(new BuiltInDecks(database, clock, ids, decksFolder.path()), accounts);
        this.server = Web.server(new Web.Services(
                config,
                database,
                clock,
                random,
                UUID::randomUUID,
                accounts,
                sessions,
                new DeckService(database, clock, random),
                new ReviewService(database, clock, UUID::randomUUID),
                new QueueService(database),
                new CardMarks(database),
                new ProgressService(database)));
    }

    private static Database openDatabase(Config config, SecureRandom random) {
        Database database = Databases.open(config.database(), random, config.commitGroup());
        Migrator.migrate(database);
        return database;
    }

    /** Starts everything; the caller closes it. */
    public static App start(Config config, Clock clock) {
        App app = new App(config, clock);
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
        accounts.newSetupCodeIfNoAdmin()
                .ifPresent(code -> LOG.info("There is no administrator yet: open {}/setup and enter {}", base, code));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        housekeeping.close();
        database.close();
        try {
            decksFolder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
