package hebb.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * One PostgreSQL server for all tests of this JVM: the one that HEBB_TEST_POSTGRES names, else one from the test
 * dependencies, else the one that Debian installs. Databases are copied from a migrated template.
 */
final class PostgresServer {

    private static final String TEMPLATE = "hebb_template_";

    private final String maintenanceUrl;
    private final String template;
    private final AtomicInteger made = new AtomicInteger();
    private final String run = Long.toString(ProcessHandle.current().pid(), 36);

    private PostgresServer(String maintenanceUrl) {
        this.maintenanceUrl = maintenanceUrl;
        this.template = TEMPLATE + run;
        execute("drop database if exists " + template);
        execute("create database " + template);
        try (Database database = PostgresDatabase.open(url(template), 2, new Random())) {
            Migrator.migrate(database);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(template)));
    }

    /** The server, started at the first call. */
    static PostgresServer required() {
        PostgresServer server = Holder.SERVER;
        if (server != null) return server;
        String sentence = "No PostgreSQL server can be started here: " + String.join("; ", Holder.REASONS) + ".";
        if (isRequired()) Assertions.fail(sentence);
        Assumptions.abort(sentence);
        throw new AssertionError(sentence);
    }

    private static boolean isRequired() {
        return "true".equals(System.getenv("CI")) || "true".equals(System.getenv("HEBB_REQUIRE_POSTGRES"));
    }

    private static final class Holder {
        static final List<String> REASONS = new ArrayList<>();
        static final @Nullable PostgresServer SERVER = start();

        private static @Nullable PostgresServer start() {
            String given = System.getenv("HEBB_TEST_POSTGRES");
            if (given != null && !given.isBlank()) return new PostgresServer(given);
            for (PostgresStart way : PostgresStart.values()) {
                try {
                    return new PostgresServer(way.start());
                } catch (Exception | LinkageError e) {
                    REASONS.add(way + ": " + e.getMessage());
                }
            }
            return null;
        }
    }

    /** The name of a new, migrated, empty database. */
    String freshDatabase() {
        String name = "hebb_test_" + run + "_" + made.incrementAndGet();
        execute("create database " + name + " template " + template);
        return name;
    }

    void drop(String name) {
        execute("drop database if exists " + name + " with (force)");
    }

    /** The address of another database on this server. */
    String url(String database) {
        return maintenanceUrl.replaceFirst("^(jdbc:postgresql:(?://[^/]+/)?)[^?]*", "$1" + database);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(maintenanceUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
