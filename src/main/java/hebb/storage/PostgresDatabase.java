package hebb.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hebb.storage.StorageException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** PostgreSQL behind a pool: one serialisable transaction a write, run again when it collides with another. */
public final class PostgresDatabase implements Database {

    private static final int ATTEMPTS = 12;
    private static final long FIRST_PAUSE_NANOS = 500_000;

    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final RandomGenerator random;

    private PostgresDatabase(HikariDataSource source, RandomGenerator random) {
        this.source = source;
        this.jdbi = Handles.configured(source::getConnection);
        this.random = random;
    }

    /**
     * @param url a jdbc:postgresql address, with user and password where they are needed
     * @param random spreads the pauses between attempts
     */
    public static PostgresDatabase open(String url, int connections, RandomGenerator random) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(false);
        config.setConnectionTimeout(10_000);
        try {
            return new PostgresDatabase(new HikariDataSource(config), random);
        } catch (RuntimeException e) {
            throw new StorageException(Kind.FAILED, "The PostgreSQL database cannot be reached.", e);
        }
    }

    @Override
    public <R> R read(Function<Tx, R> work) {
        return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, true, work);
    }

    @Override
    public <R> R write(Function<Tx, R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(Connection.TRANSACTION_SERIALIZABLE, false, work);
            } catch (StorageException e) {
                if (attempt == ATTEMPTS || !Failures.isWorthRetrying(e)) throw e;
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) {
        long ceiling = FIRST_PAUSE_NANOS << Math.min(attempt, 8);
        LockSupport.parkNanos(random.nextLong(ceiling / 2, ceiling));
    }

    private <R> R inTransaction(int isolation, boolean readOnly, Function<Tx, R> work) {
        try (Handle handle = jdbi.open()) {
            Connection connection = handle.getConnection();
            connection.setTransactionIsolation(isolation);
            connection.setReadOnly(readOnly);
            return committed(connection, new Tx(handle, new Statements(connection)), work);
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    private static <R> R committed(Connection connection, Tx tx, Function<Tx, R> work) throws SQLException {
        @Nullable R result;
        try {
            result = work.apply(tx);
        } catch (RuntimeException e) {
            connection.rollback();
            throw Failures.translate(e);
        } catch (Error e) {
            connection.rollback();
            throw e;
        }
        connection.commit();
        return result;
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
