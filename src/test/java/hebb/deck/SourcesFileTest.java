package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                                List.of("Synaptic Plasticity", "Sleep")),
                        new SourcesFile.Entry("paper", "A paper", "", "", List.of()));
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
        assertThat(sources.unresolved("deck.md", deck.placed()))
                .extracting(ParseProblem::toString)
                .containsExactly(
                        "deck.md:1:1: The card a names a heading that explained does not have: sleep.",
                        "deck.md:8:1: This card has the source unknown, which is not in sources.toml; add it there.");
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
