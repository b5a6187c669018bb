package hebb.storage;

import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Makes jdbi with our value types and our transactions. */
final class Handles {

    private Handles() {}

    static Jdbi configured(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.setTransactionHandler(new OwnedTransaction());
        jdbi.installPlugin(new SqlObjectPlugin());
        jdbi.installPlugin(new ValueTypes());
        return jdbi;
    }
}
