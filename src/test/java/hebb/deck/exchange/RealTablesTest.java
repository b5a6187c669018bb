package hebb.deck.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hebb.card.Basic;
import hebb.card.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables that nobody of this project made. They are not part of it, so where they are absent the tests say so. */
class RealTablesTest {

    @Test
    void a_vocabulary_list_with_a_header_is_read_in_full() throws IOException {
        ImportedDeck imported = read("jlpt-n1.csv");
        assertThat(imported.parsed().problems()).isEmpty();
        assertThat(imported.parsed().placed()).hasSize(2699);
        assertThat(imported.notes()).containsExactly("Nothing is taken from the columns reading, guid.");
        Card second = imported.parsed().deck().cards().get(1);
        assertThat(((Basic) second).back()).isEqualTo("principle, general rule");
        assertThat(second.info().tags()).containsExactly("JLPT_1", "JLPT");
    }

    @Test
    void an_export_with_fronts_and_backs_on_lines_of_their_own_is_read_in_pairs() throws IOException {
        ImportedDeck imported = read("gov-vocab-quizlet.txt");
        assertThat(imported.parsed().problems()).isEmpty();
        assertThat(imported.parsed().placed()).hasSize(1452 / 2);
        assertThat(imported.parsed().deck().cards().get(0).front()).isEqualTo("absentee ballots");
    }

    private static ImportedDeck read(String name) throws IOException {
        @Nullable String shared = System.getenv("HEBB_SHARED");
        Path file =
                (shared == null ? Path.of("..", "shared") : Path.of(shared)).resolve(Path.of("fixtures", "text", name));
        assumeTrue(
                Files.exists(file), "skipped: there is no " + file + "; set HEBB_SHARED to the folder that holds it");
        byte[] bytes = Files.readAllBytes(file);
        return DeckFormats.of(name, bytes).read(name, bytes);
    }
}
