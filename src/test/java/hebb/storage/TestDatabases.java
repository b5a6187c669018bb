package hebb.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Fresh, migrated, empty databases for tests; each is gone when it is closed. */
public final class TestDatabases {

    private static final int POSTGRES_CONNECTIONS = 8;

    private TestDatabases() {}

    /** An SQLite database in a folder of its own. */
    public static Database sqlite() {
        try {
            Path folder = Files.createTempDirectory("hebb-test");
            return new Fleeting(sqlite(folder.resolve("hebb.db")), () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An SQLite database in this file, which the caller removes. */
    public static SqliteDatabase sqlite(Path file) {
        try {
            Files.write(file, SqliteTemplate.BYTES);
            return SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PostgreSQL database; where no server can be had, the test is skipped, or fails where one is required. */
    public static Database postgres() {
        PostgresServer server = PostgresServer.required();
        String name = server.freshDatabase();
        Database database = PostgresDatabase.open(server.url(name), POSTGRES_CONNECTIONS, new Random());
        return new Fleeting(database, () -> server.drop(name));
    }

    /** The address of a new database and what removes it. */
    public record Address(String text, Runnable remove) implements AutoCloseable {

        @Override
        public void close() {
            remove.run();
        }
    }

    /** A file for SQLite, migrated and empty, in a folder of its own. */
    public static Address sqliteAddress() {
        try {
            Path folder = Files.createTempDirectory("hebb-test");
            Path file = Files.write(folder.resolve("hebb.db"), SqliteTemplate.BYTES);
            return new Address(file.toString(), () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PostgreSQL database, migrated and empty; skipped or failed like {@link #postgres()}. */
    public static Address postgresAddress() {
        PostgresServer server = PostgresServer.required();
        String name = server.freshDatabase();
        return new Address(server.url(name), () -> server.drop(name));
    }

    /** Migrating costs a hundred times what copying a migrated file does. */
    private static final class SqliteTemplate {
        static final byte[] BYTES = migrated();

        private static byte[] migrated() {
            try {
                Path folder = Files.createTempDirectory("hebb-template");
                Path file = folder.resolve("hebb.db");
                try (SqliteDatabase database = SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT)) {
                    Migrator.migrate(database);
                }
                byte[] bytes = Files.readAllBytes(file);
                delete(folder);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Fleeting(Database database, Runnable remove) implements Database {
        @Override
        public <R> R read(java.util.function.Function<Tx, R> work) {
            return database.read(work);
        }

        @Override
        public <R> R write(java.util.function.Function<Tx, R> work) {
            return database.write(work);
        }

        @Override
        public String dialect() {
            return database.dialect();
        }

        @Override
        public DataSource dataSource() {
            return database.dataSource();
        }

        @Override
        public void close() {
            database.close();
            remove.run();
        }
    }
}
