package hebb.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** How connections to the SQLite file are made: the same settings on every one, since SQLite keeps most per connection. */
final class SqliteConnections {

    private static final int BUSY_MILLIS = 5_000;
    private static final int CACHE_KIB = 16_000;
    private static final int JOURNAL_LIMIT_BYTES = 64 << 20;
    /** Just below the limit: the same pages are written by many answers, and reach the file once for all of them. */
    private static final int CHECKPOINT_PAGES = 16_000;

    private final SQLiteDataSource source;
    private final SynchronousMode synchronous;

    SqliteConnections(Path file, SynchronousMode synchronous) {
        this.synchronous = synchronous;
        this.source = new SQLiteDataSource(settings(TransactionMode.IMMEDIATE));
        this.source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    }

    SQLiteDataSource source() {
        return source;
    }

    /** The one connection that writes, then those that only read. Opens all or none. */
    List<Connection> open(int readers) throws SQLException {
        List<Connection> opened = new ArrayList<>();
        try {
            opened.add(ownTransactions(source.getConnection()));
            while (opened.size() <= readers) opened.add(ownTransactions(forReading()));
            return opened;
        } catch (SQLException | RuntimeException e) {
            for (Connection connection : opened) connection.close();
            throw e;
        }
    }

    private Connection forReading() throws SQLException {
        SQLiteConfig settings = settings(TransactionMode.DEFERRED);
        settings.setReadOnly(true);
        return settings.createConnection(source.getUrl());
    }

    /** Tells the driver that somebody else begins and commits. Its own setAutoCommit would begin at once. */
    private static Connection ownTransactions(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).getConnectionConfig().setAutoCommit(false);
        return connection;
    }

    private SQLiteConfig settings(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setTransactionMode(mode);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setJournalSizeLimit(JOURNAL_LIMIT_BYTES);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        // Ids are made by the program; the driver would look at the text of every insert to find one.
        config.setGetGeneratedKeys(false);
        return config;
    }
}
