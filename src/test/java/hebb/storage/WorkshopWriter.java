package hebb.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A writer on the workbench: over a connection that can be made to fail, with a way to make writes wait in line. */
final class WorkshopWriter implements AutoCloseable {

    static final GroupWriter.Limits LIMITS =
            new GroupWriter.Limits(64, 64, Duration.ofSeconds(2), Duration.ofSeconds(10));

    private static final int BUSY_MILLIS = 200;

    final FaultyCommits faults = new FaultyCommits();
    final SqliteTransaction transaction;
    final GroupWriter writer;
    private final SqliteConnections connections;

    WorkshopWriter(Path file, GroupWriter.Limits limits) throws SQLException {
        this.connections = new SqliteConnections(file, SynchronousMode.FULL);
        Connection connection = faults.around(connections.open(0).get(0));
        this.transaction =
                new SqliteTransaction(Handles.configured(() -> connection).open(), "begin immediate");
        this.writer = new GroupWriter(transaction, limits, new Nesting());
        writer.write(tx -> tx.handle().execute("pragma busy_timeout = " + BUSY_MILLIS));
        writer.write(tx -> tx.handle().execute("create table rows (id integer)"));
        faults.commits.set(0);
    }

    Handle anotherConnection() {
        return Jdbi.open(connections.source());
    }

    static Function<Tx, Integer> insert(int id) {
        return tx -> tx.handle().execute("insert into rows values (?)", id);
    }

    List<Integer> rows() {
        try (Handle handle = anotherConnection()) {
            return handle.select("select id from rows order by id")
                    .mapTo(Integer.class)
                    .list();
        }
    }

    /** Keeps the writer busy until the latch is counted down, and returns when it is. */
    <R> Future<R> block(CountDownLatch until, Function<Tx, R> then) {
        CountDownLatch busy = new CountDownLatch(1);
        Future<R> future = Together.start(
                        1,
                        i -> writer.write(tx -> {
                            busy.countDown();
                            await(until);
                            return then.apply(tx);
                        }))
                .get(0);
        await(busy);
        return future;
    }

    /** Lets all these writes wait in line together, then lets the writer have them as one group. */
    <R> List<Future<R>> asOneGroup(int count, IntFunction<Function<Tx, R>> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Future<?> blocker = block(go, tx -> 0);
        List<Future<R>> futures = Together.start(count, i -> writer.write(work.apply(i)));
        awaitWaiting(count);
        faults.commits.set(0);
        go.countDown();
        blocker.get(10, TimeUnit.SECONDS);
        return futures;
    }

    void awaitWaiting(int count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (writer.waiting() < count) {
            if (System.nanoTime() > deadline) throw new AssertionError(writer.waiting() + " wait, not " + count);
            Thread.sleep(1);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) throw new AssertionError("nobody came");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        writer.close();
        transaction.close();
    }
}
