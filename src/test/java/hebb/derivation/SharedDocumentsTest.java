package hebb.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hebb.deck.DeckFileReader;
import hebb.deck.DeckFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that nobody wrote for the rules. They are not part of the project, so where they are absent the test says so. */
class SharedDocumentsTest {

    private static final int A_HANDFUL = 5;

    @Test
    void each_document_gives_a_handful_of_cards_that_can_be_read_again() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("HEBB_TEST_SHARED", "../shared"), "documents");
        assumeTrue(
                Files.isDirectory(folder),
                "Skipped: the documents are not here; set HEBB_TEST_SHARED to the folder that holds documents/.");
        for (Path document : documents(folder)) {
            String name = document.getFileName().toString();
            DerivedDeck derived = DeckDeriver.derive(name, "text", Files.readString(document));
            assertThat(derived.deck().cards()).as(name).hasSizeGreaterThanOrEqualTo(A_HANDFUL);
            String written = DeckFileWriter.write(derived.deck());
            assertThat(DeckFileReader.requiringIds().read(name, written).problems())
                    .as(name)
                    .isEmpty();
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
