package hebb.storage;

import static hebb.storage.WorkshopWriter.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.StorageException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each caller learns what became of its own write, and no caller is hurt by another's. */
@Timeout(60)
final class GroupWriterTest {

    @TempDir
    Path folder;

    private WorkshopWriter shop;

    @BeforeEach
    void open() throws SQLException {
        shop = new WorkshopWriter(folder.resolve("hebb.db"), WorkshopWriter.LIMITS);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void writes_that_wait_share_one_commit() throws Exception {
        List<Future<Integer>> all = shop.asOneGroup(20, WorkshopWriter::insert);
        for (Future<Integer> each : all) assertThat(each.get()).isEqualTo(1);
        assertThat(shop.rows()).isEqualTo(numbers(20));
        // One for the write that held the writer up, one for the group.
        assertThat(shop.faults.commits).hasValue(2);
    }

    @Test
    void a_write_that_throws_is_undone_and_the_others_of_its_group_are_kept() throws Exception {
        List<Future<Integer>> all = shop.asOneGroup(10, i -> tx -> {
            int inserted = insert(i).apply(tx);
            if (i == 4) throw new IllegalArgumentException("four");
            if (i == 7) throw new StackOverflowError("seven");
            return inserted;
        });
        assertThat(failure(all.get(4))).isInstanceOf(IllegalArgumentException.class);
        assertThat(failure(all.get(7))).isInstanceOf(StackOverflowError.class);
        assertThat(shop.rows()).containsExactly(0, 1, 2, 3, 5, 6, 8, 9);
        assertThat(all.stream().filter(each -> failure(each) == null)).hasSize(8);
        assertThat(shop.faults.commits).hasValue(2);
    }

    @Test
    void a_commit_that_fails_once_hurts_nobody_and_doubles_nothing() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Future<Integer> blocker = shop.block(go, tx -> 0);
        List<Future<Integer>> all = together(10);
        shop.faults.next = commit -> {
            // The first commit is the one of the write that holds the writer up.
            shop.faults.failNext(1);
            commit.run();
        };
        go.countDown();
        assertThat(blocker.get()).isZero();
        for (Future<Integer> each : all) assertThat(each.get()).isEqualTo(1);
        assertThat(shop.rows()).isEqualTo(numbers(10));
    }

    private List<Future<Integer>> together(int count) throws InterruptedException {
        List<Future<Integer>> all = Together.start(count, i -> shop.writer.write(insert(i)));
        shop.awaitWaiting(count);
        return all;
    }

    @Test
    void commits_that_go_on_failing_are_told_to_everybody_until_they_work_again() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Future<Integer> blocker = shop.block(go, insert(99));
        List<Future<Integer>> all = together(10);
        shop.faults.failNext(Integer.MAX_VALUE);
        go.countDown();
        for (Future<Integer> each : all) assertThat(kind(each)).isEqualTo(Kind.FAILED);
        assertThat(kind(blocker)).isEqualTo(Kind.FAILED);
        assertThat(shop.rows()).isEmpty();
        shop.faults.failNext(0);
        shop.writer.write(insert(1));
        assertThat(shop.rows()).containsExactly(1);
    }

    @Test
    void a_rule_that_is_checked_at_the_commit_fails_only_the_write_that_breaks_it() throws Exception {
        shop.writer.write(tx -> tx.handle().execute("create table parents (id integer primary key)"));
        shop.writer.write(tx -> tx.handle()
                .execute("create table children (parent integer references parents deferrable initially deferred)"));
        List<Future<Integer>> all = shop.asOneGroup(10, i -> tx -> {
            int inserted = insert(i).apply(tx);
            return i == 3 ? tx.handle().execute("insert into children values (77)") : inserted;
        });
        assertThat(kind(all.get(3))).isEqualTo(Kind.CONSTRAINT);
        assertThat(all.stream().filter(each -> failure(each) == null)).hasSize(9);
        assertThat(shop.rows()).containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9);
        shop.writer.write(insert(10));
    }

    @Test
    void a_lock_taken_right_after_a_commit_does_not_run_the_committed_writes_again() throws Exception {
        try (Handle other = shop.anotherConnection()) {
            shop.faults.next = commit -> {
                commit.run();
                other.execute("begin immediate");
                shop.faults.next = FaultyCommits.Work::run;
            };
            assertThat(shop.writer.<Integer>write(insert(1))).isEqualTo(1);
            assertThat(kindOf(() -> shop.writer.write(insert(2)))).isEqualTo(Kind.BUSY);
            other.execute("rollback");
        }
        shop.writer.write(insert(3));
        assertThat(shop.rows()).containsExactly(1, 3);
    }

    @Test
    void a_locked_database_is_told_to_the_whole_group_after_one_wait() throws Exception {
        List<Future<Integer>> all;
        try (Handle other = shop.anotherConnection()) {
            other.execute("begin immediate");
            long before = System.nanoTime();
            all = Together.start(30, i -> shop.writer.write(insert(i)));
            for (Future<Integer> each : all) assertThat(kind(each)).isEqualTo(Kind.BUSY);
            // 30 waits of 200 ms one after the other would be 6 s; a group or three are far below.
            assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(3));
            other.execute("rollback");
        }
        shop.writer.write(insert(1));
        assertThat(shop.rows()).containsExactly(1);
    }

    @Test
    void an_error_of_the_writer_itself_is_told_and_survived() {
        shop.faults.next = commit -> {
            throw new OutOfMemoryError("planted");
        };
        assertThat(kindOf(() -> shop.writer.write(insert(1)))).isEqualTo(Kind.FAILED);
        shop.faults.failNext(0);
        shop.writer.write(insert(2));
        assertThat(shop.rows()).containsExactly(2);
    }

    @Test
    void an_interrupted_caller_still_learns_the_outcome_and_stays_interrupted() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Future<Integer> blocker = shop.block(go, tx -> 0);
        Thread caller = new Thread(() -> {
            shop.writer.write(insert(5));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        shop.awaitWaiting(1);
        caller.interrupt();
        Thread.sleep(20);
        assertThat(caller.isAlive()).isTrue();
        go.countDown();
        caller.join(10_000);
        assertThat(blocker.get()).isZero();
        assertThat(stillInterrupted).isTrue();
        assertThat(shop.rows()).containsExactly(5);
    }

    @Test
    void a_caller_interrupted_before_writing_is_told_and_writes_nothing() {
        Thread.currentThread().interrupt();
        try {
            assertThat(kindOf(() -> shop.writer.write(insert(5)))).isEqualTo(Kind.BUSY);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(shop.rows()).isEmpty();
    }

    @Test
    void a_write_whose_turn_does_not_come_is_withdrawn_and_never_run() throws Exception {
        close();
        shop = new WorkshopWriter(
                folder.resolve("impatient.db"),
                new GroupWriter.Limits(4, 8, Duration.ofMillis(100), Duration.ofMillis(200)));
        CountDownLatch go = new CountDownLatch(1);
        Future<Integer> blocker = shop.block(go, insert(9));
        assertThat(kindOf(() -> shop.writer.write(insert(1)))).isEqualTo(Kind.BUSY);
        go.countDown();
        // The one that had its turn is waited for, however long it takes.
        assertThat(blocker.get()).isEqualTo(1);
        shop.writer.write(insert(2));
        assertThat(shop.rows()).containsExactly(2, 9);
    }

    @Test
    void a_full_queue_turns_writes_away_and_keeps_the_ones_it_took() throws Exception {
        close();
        shop = new WorkshopWriter(
                folder.resolve("small.db"),
                new GroupWriter.Limits(4, 8, Duration.ofMillis(100), Duration.ofSeconds(20)));
        CountDownLatch go = new CountDownLatch(1);
        Future<Integer> blocker = shop.block(go, tx -> 0);
        List<Future<Integer>> all = Together.start(20, i -> shop.writer.write(insert(i)));
        shop.awaitWaiting(8);
        Thread.sleep(400);
        assertThat(all.stream().filter(Future::isDone).map(GroupWriterTest::kind))
                .hasSize(12)
                .containsOnly(Kind.BUSY);
        go.countDown();
        assertThat(blocker.get()).isZero();
        List<Integer> kept = IntStream.range(0, 20)
                .filter(i -> failure(all.get(i)) == null)
                .boxed()
                .toList();
        assertThat(kept).hasSize(8);
        assertThat(shop.rows()).isEqualTo(kept);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Kind kindOf(Runnable write) {
        StorageException[] caught = new StorageException[1];
        assertThatThrownBy(write::run).isInstanceOfSatisfying(StorageException.class, e -> caught[0] = e);
        return caught[0].kind();
    }

    private static @Nullable Kind kind(Future<?> future) {
        return failure(future) instanceof StorageException e ? e.kind() : null;
    }

    private static @Nullable Throwable failure(Future<?> future) {
        try {
            future.get(30, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
