package hebb.storage;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * The transaction of one SQLite connection, begun and ended by statements of our own.
 *
 * <p>The driver's {@code commit()} begins the next transaction in the same breath: the writer would hold the file's
 * lock for as long as it runs, and a commit that was made would be reported as failed when the begin after it is
 * refused.
 */
final class SqliteTransaction {

    private final String begin;
    private final Handle handle;
    private final Statements statements;
    private final Tx tx;

    /** @param begin "begin" for a reader, "begin immediate" for the writer */
    SqliteTransaction(Handle handle, String begin) {
        this.begin = begin;
        this.handle = handle;
        this.statements = new Statements(handle.getConnection());
        this.tx = new Tx(handle, statements);
    }

    Tx tx() {
        return tx;
    }

    void begin() throws SQLException {
        statements.execute(begin);
    }

    void commit() throws SQLException {
        statements.execute("commit");
    }

    /** Undoes everything since begin; harmless where SQLite has already done so by itself. */
    void rollBack() {
        tryTo("rollback");
    }

    void mark() throws SQLException {
        statements.execute("savepoint job");
    }

    void keepMarked() throws SQLException {
        statements.execute("release job");
    }

    /** Undoes everything since the mark and removes it. Fails where the whole transaction is already undone. */
    void undoMarked() throws SQLException {
        statements.execute("rollback to job");
        keepMarked();
    }

    /**
     * Moves the log into the database file, so that a stopped program leaves one file. SQLite does so by itself at the
     * last close, but not through a connection that has not read since it was opened.
     */
    void checkpoint() {
        tryTo("pragma wal_checkpoint(truncate)");
    }

    private void tryTo(String sql) {
        try {
            statements.execute(sql);
        } catch (SQLException e) {
            System.getLogger(SqliteTransaction.class.getName()).log(System.Logger.Level.DEBUG, sql, e);
        }
    }

    void close() {
        handle.close();
    }
}
