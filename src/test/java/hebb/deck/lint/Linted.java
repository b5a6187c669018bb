package hebb.deck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.DeckFileReader;
import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import java.util.List;

/** Decks for the tests of the linter, written as their authors would. */
final class Linted {

    private static final SourcesFile SOURCES =
            SourcesFile.read("sources.toml", """
            [[source]]
            id = "atlas"
            title = "The atlas"
            headings = ["Rivers", "Lakes"]
            """).sources();

    private Linted() {}

    static LintDeck english(String cards) {
        return deck("deck.md", "---\nlanguage = \"en\"\n---\n" + cards);
    }

    static LintDeck german(String cards) {
        return deck("deck.md", "---\nlanguage = \"de-AT\"\n---\n" + cards);
    }

    static LintDeck deck(String file, String text) {
        ParsedDeck parsed = DeckFileReader.lenient().read(file, text);
        assertThat(parsed.problems()).isEmpty();
        return new LintDeck(file, parsed, null);
    }

    static LintDeck withSources(String cards) {
        return new LintDeck("deck.md", deck("deck.md", cards).deck(), SOURCES);
    }

    static List<LintFinding> findings(LintDeck... decks) {
        return DeckLinter.lint(List.of(decks));
    }

    /** The names of the rules that these cards break. */
    static List<String> rules(LintDeck... decks) {
        return findings(decks).stream().map(finding -> finding.rule().written()).toList();
    }

    /** The rules that this card of an English deck breaks. */
    static List<String> card(String card) {
        return rules(english(card));
    }
}
