package hebb.deck;

/** The id of a deck. */
public record DeckId(long value) {}
