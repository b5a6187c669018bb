package hebb;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.crash.CrashRounds;
import hebb.crash.Ledger;
import hebb.crash.PowerCut;
import hebb.crash.ProgramVictim;
import hebb.crash.SqliteRemains;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An answer that the whole program acknowledged over HTTP is there after kill -9 and after a power cut. More rounds:
 * -Dhebb.crash.rounds=100; the same moments again: -Dhebb.crash.seed=N.
 */
@Timeout(900)
final class ProgramCrashTest {

    private static final int ROUNDS = Integer.getInteger("hebb.crash.rounds", 20);
    private static final long SEED = Long.getLong("hebb.crash.seed", System.nanoTime());
    private static final int WRITERS = 8;
    private static final int LONGEST_MILLIS = 300;
    private static final int CARDS = 40;

    @TempDir
    Path folder;

    private CrashRounds rounds;

    @BeforeEach
    void writeADeck() throws Exception {
        StringBuilder deck = new StringBuilder();
        for (int i = 0; i < CARDS; i++) deck.append("Q: q" + i + "\nA: a\n@id: c" + i + "\n\n");
        Path decks = Files.createDirectory(folder.resolve("decks"));
        Files.writeString(decks.resolve("crash.md"), deck);
        rounds = new CrashRounds(ProgramVictim.of(decks), WRITERS, LONGEST_MILLIS, SEED);
    }

    private static void assertTrue(Ledger ledger, Path data) throws Exception {
        SqliteRemains remains = new SqliteRemains(data.resolve(ProgramVictim.FILE));
        assertThat(remains.check()).as("seed %d", SEED).isEqualTo("ok");
        List<Long> found = remains.ids(ProgramVictim.FOUND);
        assertThat(ledger.lost(found)).as("lost, seed %d", SEED).isEmpty();
        assertThat(ledger.doubled(found)).as("doubled, seed %d", SEED).isEmpty();
        assertThat(ledger.invented(found)).as("invented, seed %d", SEED).isEmpty();
    }

    @Test
    void a_killed_program_keeps_every_acknowledged_answer() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (int round = 0; round < ROUNDS; round++) {
            rounds.killOnce(data, Map.of());
            assertTrue(rounds.ledger(), data);
        }
        report("kill -9");
    }

    @Test
    void a_program_whose_power_is_cut_keeps_every_acknowledged_answer() throws Exception {
        PowerCut powerCut = new PowerCut(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        for (int round = 0; round < ROUNDS; round++) {
            powerCut.startFrom(data);
            rounds.killOnce(data, powerCut.environment());
            data = folder.resolve("after" + round);
            powerCut.restoreTo(data);
            assertTrue(rounds.ledger(), data);
        }
        report("power cut");
    }

    private void report(String what) {
        System.out.printf(
                "%s of the whole program: %d rounds, %d answers acknowledged, 0 lost%n",
                what, ROUNDS, rounds.ledger().acknowledged());
    }
}
