package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandsTest {

    private static final String CARD = "Q: What is a weir?\nA: A low wall in a river\n@id: weir\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @BeforeEach
    void listSources() throws IOException {
        write("docs/here", "");
        write("texts/atlas.txt", "A weir is a low wall in a river or a stream.");
        write("decks/water/sources.toml", """
                [[source]]
                id = "atlas"
                title = "The atlas"
                file = "atlas.txt"
                headings = ["Rivers", "Links"]
                not-taught = [{ heading = "Links", reason = "leads away" }]
                """);
    }

    @Test
    void check_prints_findings_with_file_line_severity_and_rule() throws IOException {
        write("decks/water/a.md", "\n" + CARD);
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(printed())
                .containsExactly(
                        folder + "/decks/water/a.md:2: warning missing-source: This card cites no source; add a line"
                                + " that begins @source:.",
                        "1 file, 1 card, 0 problems, 1 finding");
    }

    @Test
    void check_can_leave_the_craft_aside() throws IOException {
        write("decks/water/a.md", CARD);
        assertThat(check("--no-lint")).isEqualTo(ExitCode.FINE);
        assertThat(printed()).containsExactly("1 file, 1 card, 0 problems, 0 findings");
    }

    @Test
    void check_compares_cards_with_the_documents_when_asked() throws IOException {
        write("decks/water/a.md", CARD + "@source: atlas#Rivers\n");
        assertThat(check()).isEqualTo(ExitCode.FINE);
        assertThat(check("--documents", "texts")).isEqualTo(ExitCode.FAILED);
        assertThat(printed())
                .contains(folder + "/decks/water/a.md:1: error copied-wording: \"a low wall in a river\" stands in"
                        + " atlas too; say it in other words.");
    }

    @Test
    void check_needs_a_folder_with_the_documents() throws IOException {
        write("decks/water/a.md", CARD);
        assertThat(check("--documents")).isEqualTo(ExitCode.USAGE);
        assertThat(check("--documents", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(check("--documents", "docs")).isEqualTo(ExitCode.FAILED);
        assertThat(printed())
                .contains("Write a value after --documents.", "There is no folder " + folder + "/nowhere.");
    }

    @Test
    void check_explains_a_rule() {
        assertThat(check("--explain", "many-gaps")).isEqualTo(ExitCode.FINE);
        assertThat(printed()).contains("many-gaps (warning)").hasSize(3);
        assertThat(check("--explain", "many-gasp")).isEqualTo(ExitCode.USAGE);
        assertThat(printed()).contains("The rules are:", "  many-gaps");
    }

    @Test
    void coverage_is_written_and_goes_stale_when_a_deck_changes() throws IOException {
        String opening = "\nC: Weirs are [old].\n@id: old\n@source: atlas#opening\n";
        write("decks/water/a.md", CARD + "@source: atlas#Rivers\n" + opening);
        assertThat(coverage("--check")).isEqualTo(ExitCode.FAILED);
        assertThat(coverage()).isEqualTo(ExitCode.FINE);
        assertThat(coverage("--check")).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve("docs/decks-coverage.md")))
                .contains(
                        "| a | 2 | 1 | 0 | 1 | 0 | 0 |",
                        "#### opening\n\n- `old` Weirs are old.\n",
                        "#### Rivers\n\n- `weir` What is a weir?\n",
                        "#### Links\n\nNot taught: leads away.\n");
        write("decks/water/a.md", CARD.replace("a weir", "some weir") + "@source: atlas#Rivers\n" + opening);
        assertThat(coverage("--check")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void coverage_fails_on_broken_sources_and_on_sections_without_a_card() throws IOException {
        write("decks/water/a.md", CARD + "@source: atlas#Links\n@source: map#Rivers\n");
        assertThat(coverage()).isEqualTo(ExitCode.FAILED);
        assertThat(printed())
                .containsExactly(
                        folder + "/decks/water/a.md:1: The source map is not in sources.toml; add it there.",
                        "water: the section atlas#opening has no card; write one, or list it under not-taught with"
                                + " the reason.",
                        "water: the section atlas#Rivers has no card; write one, or list it under not-taught with"
                                + " the reason.",
                        "water: the section atlas#Links has cards; take it from not-taught, or the cards elsewhere.");
    }

    private int check(String... arguments) {
        return new CheckCommand(folder::resolve).run(List.of(arguments), out);
    }

    private int coverage(String... arguments) {
        return new CoverageCommand(folder::resolve).run(List.of(arguments), out);
    }

    private List<String> printed() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
