package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.StorageException.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;

/** What callers may rely on, whichever database is behind the face. */
final class DatabaseTest {

    @BeforeEach
    void makeCounters(Database database) {
        database.write(tx -> tx.handle().execute("create table counters (id bigint primary key, n bigint not null)"));
        database.write(tx -> tx.handle().execute("insert into counters values (1, 0)"));
    }

    @OnBothDatabases
    void a_read_refuses_to_write(Database database) {
        assertKind(Kind.READ_ONLY, () -> database.read(tx -> tx.handle().execute("update counters set n = 1")));
        assertThat(counter(database)).isZero();
    }

    @OnBothDatabases
    void a_write_that_throws_undoes_itself_and_tells_its_caller(Database database) {
        assertThatThrownBy(() -> database.write(tx -> {
                    increment(tx);
                    throw new IllegalArgumentException("mine");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
        assertThat(counter(database)).isZero();
    }

    @OnBothDatabases
    void an_error_thrown_in_a_write_undoes_it_and_the_next_write_works(Database database) {
        assertThatThrownBy(() -> database.write(tx -> {
                    increment(tx);
                    throw new StackOverflowError("mine");
                }))
                .isInstanceOf(StackOverflowError.class);
        database.write(DatabaseTest::increment);
        assertThat(counter(database)).isEqualTo(1);
    }

    @OnBothDatabases
    void an_error_thrown_in_a_read_leaves_its_reader_usable(Database database) {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> database.read(tx -> {
                        throw new AssertionError("mine");
                    }))
                    .isInstanceOf(AssertionError.class);
        }
        assertThat(counter(database)).isZero();
    }

    @OnBothDatabases
    void broken_rules_are_constraint_failures(Database database) {
        for (String sql : List.of(
                "insert into counters values (1, 0)",
                "insert into counters values (2, null)",
                "insert into probes values (2, 0)",
                "insert into web_sessions values ('x', 999, 0, 0, 0)")) {
            assertKind(Kind.CONSTRAINT, () -> database.write(tx -> tx.handle().execute(sql)));
        }
    }

    @OnBothDatabases
    void wrong_sql_is_a_failure_and_keeps_its_cause(Database database) {
        assertThatThrownBy(() -> database.write(tx -> tx.handle().execute("update nothing set a = 1")))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FAILED))
                .hasRootCauseMessage(rootMessage(database));
    }

    private static String rootMessage(Database database) {
        try {
            database.read(tx -> tx.handle().execute("update nothing set a = 1"));
            throw new AssertionError();
        } catch (StorageException | UnableToExecuteStatementException e) {
            Throwable root = e;
            while (root.getCause() != null) root = root.getCause();
            return String.valueOf(root.getMessage());
        }
    }

    @OnBothDatabases
    void a_transaction_inside_another_is_refused(Database database) {
        List<ThrowingCallable> nested = List.of(
                () -> database.write(tx -> database.write(DatabaseTest::increment)),
                () -> database.write(tx -> database.read(DatabaseTest::counter)),
                () -> database.read(tx -> database.write(DatabaseTest::increment)),
                () -> database.read(tx -> database.read(DatabaseTest::counter)));
        for (ThrowingCallable each : nested) {
            assertThatThrownBy(each).isInstanceOf(IllegalStateException.class).hasMessageContaining("inside another");
        }
        assertThat(counter(database)).isZero();
    }

    @OnBothDatabases
    void data_access_cannot_end_the_transaction_it_runs_in(Database database) {
        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> database.write(tx -> {
                    increment(tx);
                    return tx.handle().commit();
                }),
                () -> database.write(tx -> {
                    increment(tx);
                    return tx.handle().begin();
                }))) {
            assertThatThrownBy(each).isInstanceOf(IllegalStateException.class);
        }
        assertThat(counter(database)).isZero();
    }

    @OnBothDatabases
    void work_that_asks_for_a_transaction_joins_the_one_there_is(Database database) {
        assertThatThrownBy(() -> database.write(tx -> {
                    tx.handle().useTransaction(handle -> handle.execute("update counters set n = 5"));
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(counter(database)).isZero();
    }

    @OnBothDatabases
    void a_read_sees_one_moment(Database database) throws Exception {
        Map<Long, Long> seen = database.read(tx -> {
            long before = counter(tx);
            writeElsewhere(database);
            return Map.of(before, counter(tx));
        });
        assertThat(seen).isEqualTo(Map.of(0L, 0L));
        assertThat(counter(database)).isEqualTo(1);
    }

    private static void writeElsewhere(Database database) {
        try {
            Together.run(1, i -> database.write(DatabaseTest::increment));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @OnBothDatabases
    void eight_threads_that_increment_one_row_lose_nothing(Database database) throws Exception {
        Together.run(8, i -> {
            for (int n = 0; n < 50; n++) database.write(DatabaseTest::increment);
            return i;
        });
        assertThat(counter(database)).isEqualTo(400);
    }

    @OnBothDatabases
    void the_same_key_inserted_by_many_at_once_is_inserted_once(Database database) throws Exception {
        AtomicInteger inserted = new AtomicInteger();
        for (long key = 100; key < 110; key++) {
            long id = key;
            Together.run(
                            8,
                            i -> database.write(tx -> {
                                boolean there = tx.handle()
                                        .select("select 1 from counters where id = ?", id)
                                        .mapTo(Long.class)
                                        .findOne()
                                        .isPresent();
                                return there ? 0 : tx.handle().execute("insert into counters values (?, 0)", id);
                            }))
                    .forEach(inserted::addAndGet);
        }
        assertThat(inserted).hasValue(10);
    }

    @OnBothDatabases
    void a_taken_key_is_told_soon(Database database) {
        long before = System.nanoTime();
        assertKind(
                Kind.CONSTRAINT, () -> database.write(tx -> tx.handle().execute("insert into counters values (1, 0)")));
        assertThat(System.nanoTime() - before).isLessThan(500_000_000L);
    }

    @OnBothDatabases
    void a_probe_writes_as_often_as_it_is_asked(Database database) {
        for (int i = 1; i <= 3; i++) Databases.probe(database, Instant.ofEpochMilli(i));
        assertThat(database.<Long>read(tx -> tx.handle()
                        .select("select at from probes")
                        .mapTo(Long.class)
                        .one()))
                .isEqualTo(3);
        database.close();
        assertKind(Kind.CLOSED, () -> Databases.probe(database, Instant.EPOCH));
    }

    @OnBothDatabases
    void an_acknowledged_write_is_durable(Database database) {
        String question = database.dialect().equals("sqlite") ? "pragma synchronous" : "show synchronous_commit";
        assertThat(database.<String>write(
                        tx -> tx.handle().select(question).mapTo(String.class).one()))
                .isIn("2", "on");
    }

    @OnBothDatabases
    void a_closed_database_refuses(Database database) {
        // The extension closes it once more, which must do no harm.
        database.close();
        assertKind(Kind.CLOSED, () -> database.write(DatabaseTest::increment));
        assertKind(Kind.CLOSED, () -> database.read(DatabaseTest::counter));
    }

    private static int increment(Tx tx) {
        long n = counter(tx);
        return tx.handle().execute("update counters set n = ? where id = 1", n + 1);
    }

    private static long counter(Tx tx) {
        return tx.handle()
                .select("select n from counters where id = 1")
                .mapTo(Long.class)
                .one();
    }

    private static long counter(Database database) {
        return database.read(DatabaseTest::counter);
    }

    private static void assertKind(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
