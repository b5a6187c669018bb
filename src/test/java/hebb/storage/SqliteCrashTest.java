package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.crash.CrashRounds;
import hebb.crash.Ledger;
import hebb.crash.PipedVictim;
import hebb.crash.PowerCut;
import hebb.crash.SqliteRemains;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there after a kill and after a power cut. More rounds: -Dhebb.crash.rounds=100; the same
 * moments again: -Dhebb.crash.seed=N.
 */
@Timeout(900)
final class SqliteCrashTest {

    private static final int ROUNDS = Integer.getInteger("hebb.crash.rounds", 20);
    private static final long SEED = Long.getLong("hebb.crash.seed", System.nanoTime());
    private static final int WRITERS = 8;
    private static final int LONGEST_MILLIS = 150;

    @TempDir
    Path folder;

    private Path makeDatabase() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Database database = SqliteDatabase.open(data.resolve(WriterChild.FILE), SqliteDatabase.Options.DEFAULT)) {
            // No key: a write that was made twice shall show.
            database.write(tx -> tx.handle().execute("create table ledger (id integer not null, filling text)"));
        }
        return data;
    }

    /** @param pages of log between checkpoints: few, where the log shall be begun anew many times in a short life */
    private static CrashRounds rounds(String synchronous, int pages) {
        return new CrashRounds(
                PipedVictim.of(WriterChild.class, synchronous, Integer.toString(pages)), WRITERS, LONGEST_MILLIS, SEED);
    }

    private static List<Long> remains(Path data) throws Exception {
        SqliteRemains remains = new SqliteRemains(data.resolve(WriterChild.FILE));
        assertThat(remains.check()).as("seed %d", SEED).isEqualTo("ok");
        return remains.ids("select id from ledger");
    }

    private static void assertTrue(Ledger ledger, List<Long> found) {
        assertThat(ledger.lost(found)).as("lost, seed %d", SEED).isEmpty();
        assertThat(ledger.doubled(found)).as("doubled, seed %d", SEED).isEmpty();
        assertThat(ledger.invented(found)).as("invented, seed %d", SEED).isEmpty();
    }

    @Test
    void a_killed_writer_loses_nothing_and_doubles_nothing() throws Exception {
        Path data = makeDatabase();
        CrashRounds rounds = rounds("FULL", 40);
        for (int round = 0; round < ROUNDS; round++) {
            rounds.killOnce(data, Map.of());
            assertTrue(rounds.ledger(), remains(data));
        }
        System.out.printf(
                "kill -9: %d rounds, %d acknowledged, 0 lost%n",
                ROUNDS, rounds.ledger().acknowledged());
    }

    @Test
    void a_power_cut_loses_nothing_and_doubles_nothing() throws Exception {
        PowerCut powerCut = new PowerCut(folder);
        Path data = makeDatabase();
        CrashRounds rounds = rounds("FULL", 40);
        for (int round = 0; round < ROUNDS; round++) {
            powerCut.startFrom(data);
            rounds.killOnce(data, powerCut.environment());
            data = folder.resolve("after" + round);
            powerCut.restoreTo(data);
            assertTrue(rounds.ledger(), remains(data));
        }
        System.out.printf(
                "power cut: %d rounds, %d acknowledged, 0 lost%n",
                ROUNDS, rounds.ledger().acknowledged());
    }

    @Test
    void the_model_of_a_power_cut_does_lose_writes_that_are_not_synced() throws Exception {
        PowerCut powerCut = new PowerCut(folder);
        Path data = makeDatabase();
        powerCut.startFrom(data);
        CrashRounds rounds = rounds("NORMAL", 1000);
        rounds.killOnce(data, powerCut.environment());
        Path after = folder.resolve("after");
        powerCut.restoreTo(after);
        assertThat(rounds.ledger().lost(remains(after))).isNotEmpty();
        // The process was only killed: in the files as it saw them nothing is missing.
        assertTrue(rounds.ledger(), remains(data));
    }
}
