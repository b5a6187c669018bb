package hebb.deck.lint;

import hebb.card.CardInfo;
import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import org.jspecify.annotations.Nullable;

/**
 * A deck to look at.
 *
 * @param file the name of its file, which stands in the findings
 * @param sources what its cards may cite, null where no such list is known
 */
public record LintDeck(
        String file, ParsedDeck deck, @Nullable SourcesFile sources) {

    /** Whether its cards should cite something, because there is a list to cite from or some of them do. */
    boolean citesSources() {
        return sources != null
                || deck.placed().stream()
                        .map(placed -> placed.card().info())
                        .map(CardInfo::sources)
                        .anyMatch(cited -> !cited.isEmpty());
    }
}
