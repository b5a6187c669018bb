package hebb.deck.lint;

import hebb.deck.PlacedCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds decks against every {@link LintRule}. Pure, deterministic, and indifferent to the order of cards. */
public final class DeckLinter {

    private final List<LintDeck> decks;
    private final List<LintCard> all = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    private DeckLinter(List<LintDeck> decks) {
        this.decks = decks;
    }

    /** What can be said about these decks, each by itself and all of them together, in the order of their lines. */
    public static List<LintFinding> lint(List<LintDeck> decks) {
        DeckLinter linter = new DeckLinter(decks);
        for (LintDeck deck : decks) linter.checkDeck(deck);
        linter.compareCards();
        return linter.findings();
    }

    private void checkDeck(LintDeck deck) {
        String language = deck.deck().header().language();
        List<LintCard> cards = new ArrayList<>();
        for (PlacedCard placed : deck.deck().placed()) cards.add(LintCard.of(deck.file(), placed, language));
        for (LintCard card : cards) hits.addAll(CardChecks.find(card));
        hits.addAll(SourceChecks.find(deck, cards));
        all.addAll(cards);
    }

    private void compareCards() {
        Duplicates duplicates = new Duplicates(all);
        hits.addAll(duplicates.hits());
        hits.addAll(NearDuplicates.among(duplicates.different()));
    }

    private List<LintFinding> findings() {
        Allowances allowances = new Allowances(decks);
        List<LintFinding> findings = new ArrayList<>();
        for (Hit hit : hits) if (!allowances.allow(hit)) findings.add(hit.finding());
        findings.addAll(allowances.findings());
        findings.sort(inOrderOfFiles());
        return List.copyOf(findings);
    }

    private Comparator<LintFinding> inOrderOfFiles() {
        Map<String, Integer> places = new HashMap<>();
        for (LintDeck deck : decks) places.putIfAbsent(deck.file(), places.size());
        return Comparator.<LintFinding>comparingInt(finding -> places.getOrDefault(finding.file(), 0))
                .thenComparingInt(LintFinding::line)
                .thenComparing(LintFinding::rule);
    }
}
