package hebb.web;

/**
 * The ways to take one's data along and to delete it.
 *
 * @param decks how many decks are one's own
 */
public record DataPage(int decks) {}
