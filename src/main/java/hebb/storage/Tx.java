package hebb.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** One transaction: hands out data-access objects bound to it. */
public final class Tx {

    private final Handle handle;
    private final Statements statements;
    // Attaching costs a third of a small query, and on SQLite the handle lives as long as the program.
    private final Map<Class<?>, Object> daos = new HashMap<>();

    Tx(Handle handle, Statements statements) {
        this.handle = handle;
        this.statements = statements;
    }

    /** A jdbi SqlObject interface attached to this transaction. */
    public <D> D dao(Class<D> type) {
        return type.cast(daos.computeIfAbsent(type, handle::attach));
    }

    /** For data access that builds its query step by step. */
    public Handle handle() {
        return handle;
    }

    /**
     * A statement kept prepared on this connection, for the few that run on every answer. The caller sets all
     * parameters and closes the result, never the statement.
     */
    public PreparedStatement prepared(String sql) throws SQLException {
        return statements.prepared(sql);
    }

    /** The same kept statement, ready for its first parameter. */
    public Prepared sql(String sql) {
        try {
            return new Prepared(prepared(sql));
        } catch (SQLException e) {
            throw new Prepared.SqlFailure(e);
        }
    }
}
