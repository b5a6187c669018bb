package hebb.deck;

/** One line of a deck file: its number from 1, its text without the line end, and what it is. */
record DeckLine(int number, String text, LineKind kind) {}
