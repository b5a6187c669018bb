package hebb.deck;

import hebb.storage.Database;
import hebb.storage.Tx;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** A real database that remembers what it was asked, and lets a test act right before a write. */
public final class WatchedDatabase implements Database {

    private final Database database;
    private final List<String> read = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final SqlLogger reading = new Listing(read);
    private final SqlLogger writing = new Listing(written);
    private int writes;
    private Runnable before = () -> {};

    public WatchedDatabase(Database database) {
        this.database = database;
    }

    private record Listing(List<String> statements) implements SqlLogger {
        @Override
        public void logAfterExecution(StatementContext context) {
            statements.add(String.valueOf(context.getRenderedSql()));
        }

        @Override
        public void logException(StatementContext context, SQLException e) {
            logAfterExecution(context);
        }
    }

    /** Forgets what was asked so far. */
    public void watch() {
        read.clear();
        written.clear();
        writes = 0;
    }

    /** The statements of all reads since {@link #watch}. */
    public List<String> read() {
        return List.copyOf(read);
    }

    /** The statements of all writes since {@link #watch}. */
    List<String> written() {
        return List.copyOf(written);
    }

    int writes() {
        return writes;
    }

    /** Does something once, after the work before the next write and before its transaction. */
    public void beforeNextWrite(Runnable action) {
        before = action;
    }

    @Override
    public <R> R read(Function<Tx, R> work) {
        return database.read(tx -> {
            tx.handle().setSqlLogger(reading);
            return work.apply(tx);
        });
    }

    @Override
    public <R> R write(Function<Tx, R> work) {
        Runnable action = before;
        before = () -> {};
        action.run();
        writes++;
        return database.write(tx -> {
            tx.handle().setSqlLogger(writing);
            return work.apply(tx);
        });
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
    }
}
