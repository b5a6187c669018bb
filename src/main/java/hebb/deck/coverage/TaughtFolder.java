package hebb.deck.coverage;

import hebb.deck.ParsedDeck;
import hebb.deck.SourcesFile;
import java.util.List;

/** The decks of one subject and the documents they are derived from. */
public record TaughtFolder(String name, SourcesFile sources, List<NamedDeck> decks) {

    /** A deck and the name of its file. */
    public record NamedDeck(String file, ParsedDeck deck) {}

    public TaughtFolder {
        decks = List.copyOf(decks);
    }
}
