package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decks that come with the program, as their authors would check them. */
class BuiltInDecksTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void the_decks_pass_the_check_with_no_warning() {
        int code = new CheckCommand(Path::of).run(List.of(), out);
        assertThat(printed()).endsWith(", 0 problems, 0 findings\n");
        assertThat(code).isEqualTo(ExitCode.FINE);
    }

    @Test
    void the_page_on_their_coverage_is_up_to_date_and_every_section_is_taught() {
        int code = new CoverageCommand(Path::of).run(List.of("--check"), out);
        assertThat(code).as(printed()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void no_card_shares_six_words_in_a_row_with_a_document() {
        Path documents = shared().resolve("documents");
        assumeTrue(
                Files.isDirectory(documents),
                "Skipped: the documents are not here; set HEBB_TEST_SHARED to the folder that holds documents/.");
        int code = new CheckCommand(Path::of).run(List.of("--documents", documents.toString()), out);
        assertThat(code).as(printed()).isEqualTo(ExitCode.FINE);
    }

    private static Path shared() {
        return Path.of(System.getenv().getOrDefault("HEBB_TEST_SHARED", "../shared"));
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
