package hebb.storage;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Keeps data access from ending the transaction it runs in: on SQLite that would commit the writes of other callers in
 * the same group. What asks to run "in a transaction" runs in the one there is.
 */
final class OwnedTransaction implements TransactionHandler {

    @Override
    public boolean isInTransaction(Handle handle) {
        return true;
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback) throws X {
        return callback.withHandle(handle);
    }

    @Override
    public <R, X extends Exception> R inTransaction(
            Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> callback) throws X {
        return callback.withHandle(handle);
    }

    @Override
    public void begin(Handle handle) {
        refuse();
    }

    @Override
    public void commit(Handle handle) {
        refuse();
    }

    @Override
    public void rollback(Handle handle) {
        refuse();
    }

    @Override
    public void savepoint(Handle handle, String name) {
        refuse();
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
        refuse();
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
        refuse();
    }

    private static void refuse() {
        throw new IllegalStateException("Database.read and Database.write begin and end the transaction");
    }
}
