package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckCommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void check_names_all_problems_below_decks_and_counts() throws IOException {
        write("decks/cells/a.md", "C: A [cell]\n@id: a\n@source: book#One\n\nC: [soma]\n");
        write("decks/cells/b.md", "C: An [axon]\n@id: a\n@source: book#Two\n");
        write("decks/cells/README.md", "Not a deck.");
        write("decks/.hidden/c.md", "Not a deck.");
        write("decks/cells/sources.toml", "[[source]]\nid = \"book\"\ntitle = \"Book\"\nheadings = [\"One\"]\n");
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(printed())
                .containsExactly(
                        folder + "/decks/cells/a.md:5:1: This card has no @id: line; hebb fmt fills it in.",
                        folder + "/decks/cells/b.md:1: error broken-source: The source book has no heading \"Two\";"
                                + " write it as sources.toml lists it.",
                        "2 files, 2 cards, 1 problem, 1 finding");
    }

    @Test
    void check_is_content_with_good_files_and_asks_for_no_ids_elsewhere() throws IOException {
        write("mine/a.md", "C: A [cell]\n@source: unknown\n");
        write("mine/sources.toml", "");
        assertThat(check("mine/a.md")).isEqualTo(ExitCode.FINE);
        assertThat(printed()).containsExactly("1 file, 1 card, 0 problems, 0 findings");
    }

    @Test
    void check_says_which_pictures_are_not_there_and_is_content_all_the_same() throws IOException {
        write("a.md", "Q: See? ![a neuron](neuron.png)\nA: yes\n\nQ: b\nA: <img src=x>\n\nQ: c\nA: `![d](e)`\n");
        assertThat(check("--no-lint", "a.md")).isEqualTo(ExitCode.FINE);
        assertThat(printed())
                .contains(
                        folder + "/a.md: 1 card names pictures that lie elsewhere; their descriptions are shown"
                                + " instead.",
                        folder + "/a.md: a card shows neuron.png, but " + folder + "/media holds no such picture or"
                                + " sound that is taken; its description is shown instead.");
    }

    @Test
    void fmt_fills_in_ids_and_leaves_files_with_problems_alone() throws IOException {
        write("decks/a.md", "\uFEFFC: [a] cell\r\n");
        write("decks/b.md", "C: b\n");
        assertThat(fmt("--check")).isEqualTo(ExitCode.FAILED);
        assertThat(read("decks/a.md")).isEqualTo("\uFEFFC: [a] cell\r\n");
        assertThat(fmt()).isEqualTo(ExitCode.FAILED);
        assertThat(read("decks/a.md")).isEqualTo("C: [a] cell\n@id: a-cell\n");
        assertThat(read("decks/b.md")).isEqualTo("C: b\n");
        assertThat(fmt("--check", "decks/a.md")).isEqualTo(ExitCode.FINE);
        String problem =
                folder + "/decks/b.md:1:4: This cloze text has no gap; put what is asked for in [square brackets].";
        assertThat(printed())
                .containsExactly(
                        "Would format " + folder + "/decks/a.md",
                        problem,
                        "Formatted " + folder + "/decks/a.md",
                        problem);
    }

    @Test
    void fmt_leaves_a_file_that_is_not_utf_8_alone() throws IOException {
        Path file = folder.resolve("x.md");
        byte[] latin = "C: [\u00fc]\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertThat(fmt("x.md")).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readAllBytes(file)).isEqualTo(latin);
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThat(check("--all")).isEqualTo(ExitCode.USAGE);
        assertThat(fmt("missing.md")).isEqualTo(ExitCode.USAGE);
        assertThat(printed())
                .contains("There is no option --all.", "There is no file or folder " + folder + "/missing.md.")
                .anyMatch(line -> line.startsWith("hebb check [PATH...]"));
    }

    private int check(String... arguments) {
        return new CheckCommand(folder::resolve).run(List.of(arguments), out);
    }

    private int fmt(String... arguments) {
        return new FmtCommand(folder::resolve).run(List.of(arguments), out);
    }

    private List<String> printed() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
