package hebb.web;

/**
 * What goes with an account, before it goes.
 *
 * @param decks how many decks are one's own
 * @param learners how many others learn them
 * @param lastAdmin whether this account has to stay, because nobody else could look after the program
 */
public record DeletePage(int decks, int learners, boolean lastAdmin, FormProblems problems) {}
