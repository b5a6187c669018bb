package hebb.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.core.CoreStatement;

/** The statements kept prepared on one connection, keyed by their text. Used by one thread at a time. */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> bySql = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = bySql.get(sql);
        if (known != null && isAlive(known)) return known;
        PreparedStatement fresh = connection.prepareStatement(sql);
        bySql.put(sql, fresh);
        return fresh;
    }

    void execute(String sql) throws SQLException {
        prepared(sql).execute();
    }

    /**
     * The SQLite driver frees a statement that failed for want of disk or rights, yet does not call it closed: kept, it
     * would go on failing after the disk is well again.
     */
    private static boolean isAlive(PreparedStatement statement) throws SQLException {
        boolean freed = statement instanceof CoreStatement core && core.pointer.isClosed();
        return !freed && !statement.isClosed();
    }
}
