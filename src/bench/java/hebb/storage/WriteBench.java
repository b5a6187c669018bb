package hebb.storage;

import hebb.storage.SqliteDatabase.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * How many durable writes a second, and how long each takes: a closed loop of callers, each write one row read, one
 * inserted and one updated. See docs/reliability.md for the command.
 */
final class WriteBench {

    private record Case(String name, int groupSize, int callers, SynchronousMode synchronous) {}

    private static final int SECONDS = Integer.getInteger("seconds", 4);

    private WriteBench() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("case                          callers   writes/s    p50 ms    p99 ms    max ms");
        for (int callers : new int[] {1, 8, 64}) {
            for (SynchronousMode mode : new SynchronousMode[] {SynchronousMode.FULL, SynchronousMode.OFF}) {
                measure(new Case("one write a commit, " + mode, 1, callers, mode));
                measure(new Case("group commit, " + mode, 256, callers, mode));
            }
        }
        measureReads();
    }

    private static void measure(Case what) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "bench");
        try (SqliteDatabase database = SqliteDatabase.open(
                folder.resolve("bench.db"), new Options(4, what.groupSize(), 8192), what.synchronous())) {
            prepare(database);
            loop(what, 1, caller -> write(database, caller));
            print(what.name(), what.callers(), loop(what, SECONDS, caller -> write(database, caller)));
        }
        delete(folder);
    }

    private static void measureReads() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "bench");
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("bench.db"), Options.DEFAULT)) {
            prepare(database);
            for (int callers : new int[] {1, 8}) {
                Case what = new Case("read of one row", 1, callers, SynchronousMode.FULL);
                loop(what, 1, caller -> database.read(tx -> row(tx, caller)));
                print(what.name(), callers, loop(what, SECONDS, caller -> database.read(tx -> row(tx, caller))));
            }
        }
        delete(folder);
    }

    private static void prepare(Database database) {
        database.write(tx -> tx.handle()
                .execute("create table log (learner integer, at integer, text text, primary key (learner, at))"
                        + " strict, without rowid"));
        database.write(tx -> tx.handle().execute("create table state (learner integer primary key, n integer) strict"));
        for (int learner = 0; learner < 64; learner++) {
            int id = learner;
            database.write(tx -> tx.handle().execute("insert into state values (?, 0)", id));
        }
    }

    private static Long write(Database database, int learner) {
        return database.write(tx -> {
            try {
                long n = row(tx, learner) + 1;
                PreparedStatement insert = tx.prepared("insert into log values (?, ?, ?)");
                insert.setInt(1, learner);
                insert.setLong(2, n);
                insert.setString(3, "an answer of some forty characters or so");
                insert.executeUpdate();
                PreparedStatement update = tx.prepared("update state set n = ? where learner = ?");
                update.setLong(1, n);
                update.setInt(2, learner);
                update.executeUpdate();
                return n;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static long row(Tx tx, int learner) {
        try {
            PreparedStatement select = tx.prepared("select n from state where learner = ?");
            select.setInt(1, learner);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Call {
        Object of(int caller);
    }

    /** The nanoseconds that each call took, sorted. */
    private static long[] loop(Case what, int seconds, Call call) throws InterruptedException {
        AtomicBoolean going = new AtomicBoolean(true);
        List<List<Long>> times = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < what.callers(); i++) {
            int caller = i;
            List<Long> mine = new ArrayList<>();
            times.add(mine);
            threads.add(new Thread(() -> {
                while (going.get()) {
                    long before = System.nanoTime();
                    call.of(caller);
                    mine.add(System.nanoTime() - before);
                }
            }));
        }
        threads.forEach(Thread::start);
        TimeUnit.SECONDS.sleep(seconds);
        going.set(false);
        for (Thread thread : threads) thread.join();
        long[] all =
                times.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return all;
    }

    private static void print(String name, int callers, long[] nanos) {
        System.out.printf(
                "%-30s %6d %10d %9.2f %9.2f %9.1f%n",
                name, callers, nanos.length / SECONDS, at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1));
    }

    private static double at(long[] nanos, double share) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
