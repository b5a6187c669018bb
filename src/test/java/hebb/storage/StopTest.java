package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.StorageException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stopping while callers race: all that was accepted is finished or told so, and nobody waits for ever. */
@Timeout(120)
final class StopTest {

    private static final int ROUNDS = 200;
    private static final int CALLERS = 6;

    @TempDir
    Path folder;

    @Test
    void a_stop_leaves_no_caller_without_an_answer() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (WorkshopWriter shop = new WorkshopWriter(folder.resolve("hebb.db"), WorkshopWriter.LIMITS)) {
            TreeSet<Integer> acknowledged = new TreeSet<>();
            for (int round = 0; round < ROUNDS; round++) {
                GroupWriter writer = new GroupWriter(shop.transaction, WorkshopWriter.LIMITS, new Nesting());
                int first = round * 1_000_000;
                List<Future<List<Integer>>> callers =
                        Together.start(CALLERS, i -> writeUntilClosed(writer, first + i * 100_000));
                LockSupport.parkNanos(random.nextInt(1_000_000));
                writer.close();
                for (Future<List<Integer>> caller : callers) {
                    acknowledged.addAll(caller.get(10, TimeUnit.SECONDS));
                }
            }
            assertThat(shop.rows()).as("seed " + seed).isEqualTo(new ArrayList<>(acknowledged));
        }
    }

    private static List<Integer> writeUntilClosed(GroupWriter writer, int first) {
        List<Integer> written = new ArrayList<>();
        for (int id = first; ; id++) {
            try {
                writer.write(WorkshopWriter.insert(id));
                written.add(id);
            } catch (StorageException e) {
                assertThat(e.kind()).isEqualTo(Kind.CLOSED);
                return written;
            }
        }
    }

    @Test
    void a_stop_waits_for_the_reads_under_way_and_refuses_new_ones() throws Exception {
        for (int round = 0; round < 20; round++) {
            SqliteDatabase database = TestDatabases.sqlite(folder.resolve("reads" + round + ".db"));
            List<Future<Integer>> readers = Together.start(CALLERS, i -> readUntilClosed(database));
            LockSupport.parkNanos(5_000_000);
            database.close();
            for (Future<Integer> reader : readers)
                assertThat(reader.get(5, TimeUnit.SECONDS)).isNotNegative();
        }
    }

    private static int readUntilClosed(SqliteDatabase database) {
        for (int reads = 0; ; reads++) {
            try {
                database.read(tx -> tx.handle()
                        .select("select count(*) from accounts")
                        .mapTo(Integer.class)
                        .one());
            } catch (StorageException e) {
                assertThat(e.kind()).isEqualTo(Kind.CLOSED);
                return reads;
            }
        }
    }
}
