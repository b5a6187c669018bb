package hebb.deck.lint;

import hebb.card.Source;
import hebb.deck.SourcesFile;
import java.util.ArrayList;
import java.util.List;

/** Cards must cite what they say, and what they cite must exist. */
final class SourceChecks {

    private SourceChecks() {}

    static List<Hit> find(LintDeck deck, List<LintCard> cards) {
        if (!deck.citesSources()) return List.of();
        List<Hit> hits = new ArrayList<>();
        for (LintCard card : cards) {
            List<Source> cited = card.card().info().sources();
            if (cited.isEmpty())
                hits.add(new Hit(
                        LintRule.MISSING_SOURCE, card, "This card cites no source; add a line that begins @source:."));
            if (deck.sources() != null) for (Source source : cited) addIfBroken(card, source, deck.sources(), hits);
        }
        return hits;
    }

    private static void addIfBroken(LintCard card, Source source, SourcesFile sources, List<Hit> hits) {
        sources.whyUnresolved(source).ifPresent(why -> hits.add(new Hit(LintRule.BROKEN_SOURCE, card, why)));
    }
}
