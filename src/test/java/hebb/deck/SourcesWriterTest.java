package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcesWriterTest {

    @Test
    void an_entry_is_written_as_people_write_it() {
        SourcesFile.Entry entry = new SourcesFile.Entry(
                "atlas",
                "The \"great\" atlas",
                "atlas.md",
                "",
                List.of("Rivers", "C:\\ and C#", "Links"),
                Map.of("Links", "leads away"));
        assertThat(SourcesWriter.write(entry)).isEqualTo("""
                [[source]]
                id = "atlas"
                title = "The \\"great\\" atlas"
                file = "atlas.md"
                headings = [
                  "Rivers",
                  "C:\\\\ and C#",
                  "Links",
                ]
                not-taught = [
                  { heading = "Links", reason = "leads away" },
                ]
                """);
    }

    @Test
    void what_was_written_is_read_again() {
        SourcesFile.Entry entry = new SourcesFile.Entry(
                "a", "Ä\tñ 水", "", "paper", List.of(), Map.of(SourcesFile.OPENING, "nothing there"));
        SourcesFile.Parsed read = SourcesFile.read("sources.toml", SourcesWriter.write(entry));
        assertThat(read.problems()).isEmpty();
        assertThat(read.sources().byId().values()).containsExactly(entry);
    }
}
