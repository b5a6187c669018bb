package hebb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that a timer repeats goes on after any failure, ever more rarely, and the log hears of it once. */
final class ChoreTest {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<Integer> attempts = new ArrayList<>();
    private PrintStream before;
    private @Nullable Throwable failure = new NoClassDefFoundError("org/example/Missing");
    private int turn;

    @BeforeEach
    void listen() {
        before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    private void work() {
        attempts.add(turn);
        if (failure instanceof Error error) throw error;
        if (failure instanceof RuntimeException exception) throw exception;
    }

    private void run(Chore chore, int turns) {
        for (int i = 0; i < turns; i++, turn++) chore.run();
    }

    private String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private int toldTimes(String sentence) {
        return logged().split(java.util.regex.Pattern.quote(sentence), -1).length - 1;
    }

    @Test
    void an_error_ends_nothing_and_the_pauses_double_up_to_the_longest() {
        run(new Chore("sweeping", this::work, 10), 50);
        assertThat(attempts).containsExactly(0, 2, 6, 14, 25, 36, 47);
    }

    @Test
    void a_failure_that_lasts_is_told_once_and_so_is_its_end() {
        Chore chore = new Chore("sweeping", this::work, 0);
        run(chore, 20);
        assertThat(attempts).hasSize(20);
        assertThat(toldTimes("sweeping failed")).isEqualTo(1);
        assertThat(logged()).contains("org/example/Missing");
        failure = null;
        run(chore, 5);
        assertThat(toldTimes("sweeping works again, after 20 failures")).isEqualTo(1);
        failure = new IllegalStateException("dust");
        run(chore, 5);
        assertThat(toldTimes("sweeping failed")).isEqualTo(2);
    }

    @Test
    void another_failure_is_told_too() {
        Chore chore = new Chore("sweeping", this::work, 0);
        run(chore, 3);
        failure = new IllegalStateException("dust");
        run(chore, 3);
        assertThat(toldTimes("sweeping failed")).isEqualTo(2);
    }
}
