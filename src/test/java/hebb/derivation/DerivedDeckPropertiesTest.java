package hebb.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Card;
import hebb.deck.DeckFileReader;
import hebb.deck.DeckFileWriter;
import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import hebb.deck.SourcesWriter;
import hebb.deck.lint.DeckLinter;
import hebb.deck.lint.LintDeck;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedDeckPropertiesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void a_draft_is_a_deck_whose_sources_resolve(long seed) {
        String text = new RandomDocuments(seed).text();
        checkLaws("text.txt", text);
        checkLaws("text.md", text);
    }

    private static void checkLaws(String fileName, String text) {
        DerivedDeck derived = DeckDeriver.derive(fileName, "text", text);
        String written = DeckFileWriter.write(derived.deck());
        ParsedDeck parsed = DeckFileReader.requiringIds().read("deck.md", written);
        assertThat(parsed.problems()).as(text).isEmpty();
        assertThat(parsed.deck()).as(text).isEqualTo(derived.deck());
        SourcesFile sources = sources(derived, text);
        assertThat(DeckLinter.lint(List.of(new LintDeck("deck.md", parsed, sources, null))))
                .as(text)
                .isEmpty();
        assertThat(parsed.deck().cards().stream().map(card -> card.info().id())).doesNotHaveDuplicates();
        assertThat(parsed.deck().cards())
                .allSatisfy(card -> assertThat(card.info().tags()).containsExactly(DeckDeriver.DRAFT));
        assertThat(DeckDeriver.derive(fileName, "text", text)).isEqualTo(derived);
    }

    private static SourcesFile sources(DerivedDeck derived, String text) {
        SourcesFile.Parsed read = SourcesFile.read("sources.toml", SourcesWriter.write(derived.source()));
        assertThat(read.problems()).as(text).isEmpty();
        assertThat(read.sources().byId().values()).as(text).containsExactly(derived.source());
        assertThat(derived.deck().cards().stream()
                        .flatMap(card -> card.info().sources().stream())
                        .flatMap(source -> read.sources().whyUnresolved(source).stream()))
                .as(text)
                .isEmpty();
        return read.sources();
    }

    @Test
    void the_random_documents_give_cards_of_every_kind() {
        List<Card> cards = LongStream.range(0, 60)
                .mapToObj(seed -> DeckDeriver.derive("text.md", "text", new RandomDocuments(seed).text()))
                .flatMap(derived -> derived.deck().cards().stream())
                .toList();
        assertThat(cards).hasSizeGreaterThan(100);
        assertThat(cards.stream().map(Card::getClass).distinct()).hasSize(2);
    }
}
