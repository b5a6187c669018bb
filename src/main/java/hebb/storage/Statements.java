package hebb.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The statements kept prepared on one connection, keyed by their text. Used by one thread at a time. */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> bySql = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = bySql.get(sql);
        if (known != null && !known.isClosed()) return known;
        PreparedStatement fresh = connection.prepareStatement(sql);
        bySql.put(sql, fresh);
        return fresh;
    }
}
