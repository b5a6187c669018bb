package hebb.storage;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Makes jdbi with our value types, and handles that stay over one connection. */
final class Handles {

    private Handles() {}

    static Jdbi configured(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.installPlugin(new SqlObjectPlugin());
        jdbi.installPlugin(new ValueTypes());
        return jdbi;
    }

    /** A handle over one connection, which it closes at its own end. */
    static Handle over(Connection connection) {
        return configured(() -> connection).open();
    }
}
