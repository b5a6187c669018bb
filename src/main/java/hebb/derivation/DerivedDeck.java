package hebb.derivation;

import hebb.deck.DeckFile;
import hebb.deck.SourcesFile;

/**
 * Draft cards from a document.
 *
 * @param deck every card has an id, the tag draft and a source in the entry
 * @param source the document as a sources.toml lists it
 */
public record DerivedDeck(DeckFile deck, SourcesFile.Entry source) {

    /** How many sections of the document have a card. */
    public int sections() {
        return (int) deck.cards().stream()
                .map(card -> card.info().sources())
                .distinct()
                .count();
    }
}
