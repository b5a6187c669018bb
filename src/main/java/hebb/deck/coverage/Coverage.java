package hebb.deck.coverage;

import hebb.card.Card;
import hebb.card.Source;
import hebb.deck.PlacedCard;
import hebb.deck.SourcesFile;
import hebb.deck.coverage.TaughtFolder.NamedDeck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards of a folder by the sections that they cite, and what is wrong with that. */
public final class Coverage {

    private final TaughtFolder folder;
    private final Map<Source, List<Card>> cardsBySource = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Coverage(TaughtFolder folder) {
        this.folder = folder;
    }

    /** Reads a folder whose decks have no parse problems. */
    public static Coverage of(TaughtFolder folder) {
        Coverage coverage = new Coverage(folder);
        for (NamedDeck deck : folder.decks())
            for (PlacedCard placed : deck.deck().placed()) coverage.take(deck.file(), placed);
        folder.sources().byId().values().forEach(coverage::checkSections);
        return coverage;
    }

    private void take(String file, PlacedCard placed) {
        for (Source source : placed.card().info().sources()) {
            cardsBySource.computeIfAbsent(source, key -> new ArrayList<>()).add(placed.card());
            folder.sources()
                    .whyUnresolved(source)
                    .ifPresent(why -> problems.add(file + ":" + placed.line() + ": " + why));
        }
    }

    private void checkSections(SourcesFile.Entry entry) {
        for (String section : entry.sections()) {
            boolean taught = !cards(entry, section).isEmpty();
            boolean meant = !entry.notTaught().containsKey(section);
            if (taught == meant) continue;
            String advice = meant
                    ? " has no card; write one, or list it under not-taught with the reason."
                    : " has cards; take it from not-taught, or the cards elsewhere.";
            problems.add(folder.name() + ": the section " + entry.id() + "#" + section + advice);
        }
    }

    TaughtFolder folder() {
        return folder;
    }

    /** The cards that cite this section, in the order of the files. */
    List<Card> cards(SourcesFile.Entry entry, String section) {
        return cardsBySource.getOrDefault(new Source(entry.id(), section), List.of());
    }

    /** One sentence each: sources that lead nowhere, sections without a card, cards where none are meant to be. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
