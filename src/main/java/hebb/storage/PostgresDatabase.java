package hebb.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hebb.storage.StorageException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL behind two pools: one serialisable transaction a write, run again when it collides with another, and one
 * snapshot a read. Two pools, because a connection that changes its isolation asks the server twice more each time.
 */
public final class PostgresDatabase implements Database {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long FIRST_PAUSE_NANOS = 500_000;
    private static final int LONGEST_PAUSE_DOUBLINGS = 7;

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;
    private final RandomGenerator random;
    private final Nesting nesting = new Nesting();

    private PostgresDatabase(HikariDataSource writing, HikariDataSource reading, RandomGenerator random) {
        this.writing = writing;
        this.reading = reading;
        this.writer = Handles.configured(writing::getConnection);
        this.reader = Handles.configured(reading::getConnection);
        this.random = random;
    }

    /**
     * @param url a jdbc:postgresql address, with user and password where they are needed
     * @param connections the most that write, and the most that read
     * @param random spreads the pauses between attempts
     */
    public static PostgresDatabase open(String url, int connections, RandomGenerator random) {
        try {
            HikariDataSource writing = pool(url, connections, "TRANSACTION_SERIALIZABLE", false);
            HikariDataSource reading = pool(url, connections, "TRANSACTION_REPEATABLE_READ", true);
            return new PostgresDatabase(writing, reading, random);
        } catch (RuntimeException e) {
            throw new StorageException(Kind.FAILED, "The PostgreSQL database cannot be reached.", e);
        }
    }

    private static HikariDataSource pool(String url, int connections, String isolation, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName(readOnly ? "hebb-readers" : "hebb-writers");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setTransactionIsolation(isolation);
        config.setReadOnly(readOnly);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        // An acknowledged write is durable, whatever the server's default is.
        config.setConnectionInitSql("select set_config('synchronous_commit', 'on', false)"
                + " where current_setting('synchronous_commit') in ('off', 'local')");
        // Otherwise that question leaves a transaction open, and the first read would see the past.
        config.setIsolateInternalQueries(true);
        return new HikariDataSource(config);
    }

    @Override
    public <R> R read(Function<Tx, R> work) {
        return nesting.inside(() -> inTransaction(reader, work));
    }

    @Override
    public <R> R write(Function<Tx, R> work) {
        return nesting.inside(() -> retried(work));
    }

    private <R> R retried(Function<Tx, R> work) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        int takenKeys = 0;
        for (int attempt = 0; ; attempt++) {
            try {
                return inTransaction(writer, work);
            } catch (StorageException e) {
                boolean again = Failures.isCollision(e)
                        ? System.nanoTime() < deadline
                        : Failures.isTakenKey(e) && takenKeys++ == 0;
                if (!again || Thread.currentThread().isInterrupted()) throw e;
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) {
        long ceiling = FIRST_PAUSE_NANOS << Math.min(attempt, LONGEST_PAUSE_DOUBLINGS);
        LockSupport.parkNanos(random.nextLong(ceiling / 2, ceiling));
    }

    private <R> R inTransaction(Jdbi jdbi, Function<Tx, R> work) {
        if (writing.isClosed()) throw Failures.stopping();
        try (Handle handle = jdbi.open()) {
            Connection connection = handle.getConnection();
            return committed(connection, new Tx(handle, new Statements(connection)), work);
        } catch (SQLException e) {
            throw Failures.translate(e);
        } catch (RuntimeException e) {
            throw Failures.translate(e);
        }
    }

    private static <R> R committed(Connection connection, Tx tx, Function<Tx, R> work) throws SQLException {
        @Nullable R result;
        try {
            result = work.apply(tx);
        } catch (Throwable e) {
            rollBack(connection, e);
            throw e;
        }
        connection.commit();
        return result;
    }

    /** A connection that is lost cannot roll back, and need not: the reason to tell is the first one. */
    private static void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public DataSource dataSource() {
        return writing;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
