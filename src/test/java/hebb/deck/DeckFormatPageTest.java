package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DeckFormatPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````markdown\n(.*?)^````$");
    private static final Pattern SOURCES = Pattern.compile("(?ms)^```toml\n(.*?)^```$");

    @Test
    void every_example_can_be_read() throws IOException {
        List<String> decks = examples(EXAMPLE);
        assertThat(decks).hasSize(6).allSatisfy(deck -> {
            assertThat(DeckFileReader.lenient().read("x.md", deck).problems()).isEmpty();
            assertThat(DeckFileReader.lenient().read("x.md", deck).placed()).isNotEmpty();
        });
        assertThat(examples(SOURCES))
                .singleElement()
                .satisfies(text -> assertThat(
                                SourcesFile.read("sources.toml", text).problems())
                        .isEmpty());
    }

    @Test
    void every_attribute_is_described() throws IOException {
        String page = Files.readString(Path.of("docs", "deck-format.md"));
        for (Attribute attribute : Attribute.values()) assertThat(page).contains("| `" + attribute.written() + ":` |");
    }

    private static List<String> examples(Pattern pattern) throws IOException {
        String page = Files.readString(Path.of("docs", "deck-format.md"));
        return pattern.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(example -> pattern.matcher(example).replaceAll("$1"))
                .toList();
    }
}
