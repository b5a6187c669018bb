package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SourcesFileTest {

    private static final String TEXT = """
            [[source]]
            id = "explained"
            title = "The brain explained"
            file = "explained.md"
            kind = "article"
            headings = ["Synaptic Plasticity", "Sleep"]

            [[source]]
            id = "paper"
            title = "A paper"
            """;

    @Test
    void each_table_is_a_document() {
        SourcesFile.Parsed parsed = SourcesFile.read("sources.toml", TEXT);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.sources().byId().values())
                .containsExactly(
                        new SourcesFile.Entry(
                                "explained",
                                "The brain explained",
                                "explained.md",
                                "article",
                                List.of("Synaptic Plasticity", "Sleep"),
                                Map.of()),
                        new SourcesFile.Entry("paper", "A paper", "", "", List.of(), Map.of()));
    }

    @Test
    void a_source_must_lead_to_a_document_and_a_heading_in_it() {
        ParsedDeck deck = DeckFileReader.lenient().read("deck.md", """
                        C: [a]
                        @id: a
                        @source: explained#Sleep
                        @source: explained#sleep
                        @source: paper
                        @source: explained#opening

                        C: [b]
                        @source: unknown#Sleep
                        """);
        SourcesFile sources = SourcesFile.read("sources.toml", TEXT).sources();
        assertThat(deck.placed().stream()
                        .flatMap(placed -> placed.card().info().sources().stream())
                        .flatMap(source -> sources.whyUnresolved(source).stream()))
                .containsExactly(
                        "The source explained has no heading \"sleep\"; write it as sources.toml lists it.",
                        "The source unknown is not in sources.toml; add it there.");
    }

    @Test
    void a_section_that_is_not_taught_and_a_wording_that_is_allowed_need_a_reason() {
        String source = "[[source]]\nid = \"a\"\ntitle = \"A\"\nheadings = [\"One\", \"Links\"]\nnot-taught = [";
        SourcesFile sources = SourcesFile.read(
                        "sources.toml",
                        source + "{heading = \"Links\", reason = \"leads away\"}]\n"
                                + "[[allowed-wording]]\nphrase = \"a long name\"\nreason = \"it is a name\"\n")
                .sources();
        SourcesFile.Entry entry = Objects.requireNonNull(sources.byId().get("a"));
        assertThat(entry.notTaught()).containsExactly(Map.entry("Links", "leads away"));
        assertThat(entry.sections()).containsExactly("opening", "One", "Links");
        assertThat(sources.allowedWordings())
                .containsExactly(new SourcesFile.AllowedWording("a long name", "it is a name"));
        assertThat(problems(source + "{heading = \"Links\"}]")).hasSize(1);
        assertThat(problems(source + "{heading = \"Two\", reason = \"x\"}]")).hasSize(1);
        assertThat(problems(source + "\"Links\"]")).hasSize(1);
        assertThat(problems("[[allowed-wording]]\nphrase = \"x\"")).hasSize(1);
    }

    @Test
    void mistakes_in_the_file_are_named_with_their_line() {
        assertThat(problems("[[source]]\ntitle = \"x\"\n"))
                .containsExactly("sources.toml:1:1: This source needs an id of small letters and digits.");
        assertThat(problems("\n[[source]]\nid = \"x\"\n"))
                .containsExactly("sources.toml:2:1: The source x needs a title.");
        assertThat(problems(TEXT + TEXT)).hasSize(2).allMatch(problem -> problem.contains("There are two sources"));
        assertThat(problems("source = 3"))
                .containsExactly("sources.toml:1:1: Write each source as a table that begins with [[source]].");
        assertThat(problems("source = [3]"))
                .containsExactly("sources.toml:1:1: Write each source as a table that begins with [[source]].");
        assertThat(problems("[[source]\n")).hasSize(1);
    }

    private static List<String> problems(String text) {
        return SourcesFile.read("sources.toml", text).problems().stream()
                .map(ParseProblem::toString)
                .toList();
    }
}
