package hebb;

import hebb.account.AccountService;
import hebb.account.SessionService;
import hebb.account.SettableClock;
import hebb.config.Config;
import hebb.config.ConfigReader;
import hebb.deck.DeckService;
import hebb.feedback.ReportService;
import hebb.practice.PracticeService;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.TestDatabases;
import hebb.web.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The real program on a free port over a database of its own, with a clock that the test moves. Beside it stands a
 * second node without pages, over the same database, through which tests look in and make people.
 */
public final class RunningApp implements AutoCloseable {

    /** A small deck with every kind of card. */
    private static final Path DECKS = Path.of("src/test/resources/few-decks");

    private final SettableClock clock = new SettableClock();
    private final TestDatabases.Address address;
    private final Config config;
    private final Core node;
    private App app;

    private RunningApp(TestDatabases.Address address, Map<String, String> settings) {
        this.address = address;
        this.config = config(address, settings);
        this.app = App.start(config, clock);
        this.node = Core.open(config, clock);
    }

    public static RunningApp onSqlite() {
        return onSqlite(Map.of());
    }

    /** @param settings environment variables beside those of every test */
    public static RunningApp onSqlite(Map<String, String> settings) {
        return new RunningApp(TestDatabases.sqliteAddress(), settings);
    }

    public static RunningApp onPostgres() {
        return new RunningApp(TestDatabases.postgresAddress(), Map.of());
    }

    private static Config config(TestDatabases.Address address, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "HEBB_PORT", "0",
                "HEBB_HOST", "localhost",
                "HEBB_TIME_ZONE", "UTC",
                "HEBB_DECKS", DECKS.toString(),
                "HEBB_BACKUPS", "off",
                "HEBB_DATABASE", address.text()));
        environment.putAll(settings);
        Config.Result result = ConfigReader.read(environment);
        if (result instanceof Config.Result.Valid valid) return valid.config();
        throw new AssertionError(result);
    }

    /** Stops the program and starts it again over the same database, on another port. */
    public void restart() {
        app.close();
        app = App.start(config, clock);
    }

    public SettableClock clock() {
        return clock;
    }

    public Database database() {
        return node.database();
    }

    public int port() {
        return app.port();
    }

    public List<Route> routes() {
        return app.routes();
    }

    /** The address of a page. */
    public URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    /** A browser that has never been here. */
    public PlainBrowser browser() {
        return new PlainBrowser(this::at, config.isSecure());
    }

    public Config config() {
        return config;
    }

    public Ids ids() {
        return node.ids();
    }

    public SessionService sessions() {
        return node.sessions();
    }

    public AccountService accounts() {
        return node.accounts();
    }

    public DeckService decks() {
        return new DeckService(node.database(), clock, node.random());
    }

    public ReportService reports() {
        return new ReportService(node.database(), clock, node.ids());
    }

    public PracticeService practice() {
        return new PracticeService(node.database(), clock, node.ids(), node.random());
    }

    @Override
    public void close() {
        app.close();
        node.close();
        address.close();
    }
}
