package hebb.deck;

/**
 * A rule of decks that a card breaks.
 *
 * @param index which one of several options, answers, sources or tags, from 0
 * @param offset where in the text of that part, from 0
 * @param message one sentence: what is wrong and what to do about it
 */
public record CardFault(CardPart part, int index, int offset, String message) {}
