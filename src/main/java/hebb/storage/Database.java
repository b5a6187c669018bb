package hebb.storage;

import java.util.function.Function;
import javax.sql.DataSource;

/** A database that answers reads and makes writes durable. Each call is one transaction. */
public interface Database extends AutoCloseable {

    /** Runs a read. The work must not write; a read-only connection refuses it. */
    <R> R read(Function<Tx, R> work);

    /**
     * Runs a write and returns after its commit is durable. An exception of the work undoes all it wrote and is thrown
     * to this caller alone. The work may be run more than once (after a serialisation failure), so it must have no
     * effect besides the database. It runs on another thread on SQLite. A {@code read} or {@code write} inside it is
     * refused, and it cannot commit by itself.
     *
     * @throws StorageException with a {@link StorageException.Kind} where the database refused
     */
    <R> R write(Function<Tx, R> work);

    /** "sqlite" or "postgresql": the folder of its migrations. */
    String dialect();

    /** For the migrator and for commands that need the whole database. */
    DataSource dataSource();

    @Override
    void close();
}
