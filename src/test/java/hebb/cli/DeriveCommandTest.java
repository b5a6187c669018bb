package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.DeckFileReader;
import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import hebb.derivation.DeckDeriver;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeriveCommandTest {

    private static final String TEXT = """
            # Rivers --> lakes

            A weir is a low wall across a river.

            ## Canals

            The Suez Canal was opened to ships in 1869. It is deep.
            """;

    private static final String CLOSING =
            "2 drafts from 2 sections, in the wording of the document: reword each card before"
                    + " you share it, then remove its tag draft and run hebb check.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(
            new BufferedReader(Reader.nullReader()),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    private int derive(String... args) {
        out.reset();
        err.reset();
        return new DeriveCommand(folder::resolve).run(List.of(args), terminal);
    }

    private int check(String... args) {
        return new CheckCommand(folder::resolve).run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void the_draft_is_printed_as_a_deck_that_ends_with_the_entry_and_a_sentence() throws IOException {
        write("On rivers.md", TEXT);
        assertThat(derive("On rivers.md")).isEqualTo(ExitCode.FINE);
        ParsedDeck printed = DeckFileReader.requiringIds().read("deck.md", said());
        assertThat(printed.problems()).isEmpty();
        assertThat(printed.header().title()).isEqualTo("Rivers --> lakes");
        assertThat(said()).contains("""
                Q: What is a weir?
                A: A low wall across a river
                @id: what-is-a-weir
                @source: on-rivers#opening
                @tags: draft

                # Canals

                C: The Suez Canal was opened to ships in [1869].
                @id: the-suez-canal-was-opened-to-ships-in
                @source: on-rivers#Canals
                @tags: draft

                <!--
                Add this to the sources.toml beside the deck:

                [[source]]
                id = "on-rivers"
                """).endsWith("\n" + CLOSING + "\n-->\n");
        String entry = said().substring(said().indexOf("[[source]]"), said().indexOf(CLOSING));
        assertThat(SourcesFile.read("sources.toml", entry).sources().byId()).containsOnlyKeys("on-rivers");
        assertThat(complained()).isEmpty();
    }

    @Test
    void with_a_file_to_write_the_deck_passes_the_check_at_once() throws IOException {
        write("rivers.md", TEXT);
        assertThat(derive("--output", "decks/water/rivers.md", "rivers.md", "--id", "atlas"))
                .isEqualTo(ExitCode.FINE);
        assertThat(said().lines())
                .containsExactly(
                        "Wrote " + folder + "/decks/water/rivers.md",
                        "Wrote " + folder + "/decks/water/sources.toml",
                        CLOSING);
        assertThat(check("decks")).as(said()).isEqualTo(ExitCode.FINE);
        assertThat(check("decks", "--documents", ".")).isEqualTo(ExitCode.FAILED);
        assertThat(said()).contains("copied-wording");
    }

    @Test
    void a_list_of_sources_that_is_there_stays_and_the_entry_is_printed() throws IOException {
        write("rivers.md", TEXT);
        write("decks/sources.toml", "[[source]]\nid = \"other\"\ntitle = \"Other\"\n");
        assertThat(derive("rivers.md", "--output", "decks/a.md")).isEqualTo(ExitCode.FINE);
        assertThat(said())
                .contains("Add this to " + folder + "/decks/sources.toml:\n\n[[source]]\nid = \"rivers\"\n")
                .endsWith("\n" + CLOSING + "\n");
        String entry = said().substring(said().indexOf("[[source]]"), said().indexOf(CLOSING));
        assertThat(read("decks/sources.toml")).doesNotContain("rivers");
        write("decks/sources.toml", entry);
        assertThat(derive("rivers.md", "--output", "decks/b.md")).isEqualTo(ExitCode.FINE);
        assertThat(said().lines()).containsExactly("Wrote " + folder + "/decks/b.md", CLOSING);
    }

    @Test
    void another_document_of_the_same_id_is_refused_and_so_is_a_list_with_problems() throws IOException {
        write("rivers.md", TEXT);
        write("decks/sources.toml", "[[source]]\nid = \"rivers\"\ntitle = \"Other\"\n");
        assertThat(derive("rivers.md", "--output", "decks/a.md")).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("lists another document, or other headings, as rivers: choose another --id.");
        write("decks/sources.toml", "[[source]\n");
        assertThat(derive("rivers.md", "--output", "decks/a.md")).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("sources.toml:1:");
        assertThat(folder.resolve("decks/a.md")).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        write("rivers.md", TEXT);
        write("a.md", "mine");
        assertThat(derive("rivers.md", "--output", "a.md")).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).isEqualTo("There is a file " + folder + "/a.md already: name another.\n");
        assertThat(read("a.md")).isEqualTo("mine");
        assertThat(folder.resolve("sources.toml")).doesNotExist();
    }

    @Test
    void what_no_card_can_be_made_of_is_refused_with_a_sentence() throws IOException {
        write("empty.txt", " \n");
        write("page.txt", "<!DOCTYPE html>\n<p>A weir is a low wall across a river.</p>");
        write("pdf.txt", "%PDF-1.7 A weir is a low wall across a river.");
        write("large.txt", "A weir is a low wall.\n".repeat(DeckDeriver.LONGEST_TEXT / 20));
        write("poem.txt", "It is a wall.\nIs it?\n");
        assertThat(refusal("missing.txt")).isEqualTo("There is no file " + folder + "/missing.txt.\n");
        assertThat(refusal("empty.txt")).isEqualTo("empty.txt is empty.\n");
        String noText = " is no text: save it as plain text or Markdown and derive from that.\n";
        assertThat(refusal("page.txt")).isEqualTo("page.txt" + noText);
        assertThat(refusal("pdf.txt")).isEqualTo("pdf.txt" + noText);
        assertThat(refusal("large.txt"))
                .isEqualTo("large.txt is too large: 2,000,000 characters are the most, so split it.\n");
        assertThat(refusal("poem.txt"))
                .isEqualTo("No sentence of poem.txt is one that a card can be made of without doubt.\n");
        assertThat(refusal(".")).endsWith(" is a folder: name a file in it.\n");
    }

    private String refusal(String name) {
        assertThat(derive(name, "--id", "x")).isEqualTo(ExitCode.FAILED);
        assertThat(said()).isEmpty();
        return complained();
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() throws IOException {
        write("rivers.md", TEXT);
        assertThat(derive()).isEqualTo(ExitCode.USAGE);
        assertThat(derive("a", "b")).isEqualTo(ExitCode.USAGE);
        assertThat(derive("a", "--all")).isEqualTo(ExitCode.USAGE);
        assertThat(derive("a", "--id")).isEqualTo(ExitCode.USAGE);
        assertThat(complained()).contains("Write a value after --id.", "Usage: derive DOCUMENT");
        assertThat(derive("rivers.md", "--id", "No id")).isEqualTo(ExitCode.USAGE);
        assertThat(complained()).startsWith("An ID has small letters");
    }
}
