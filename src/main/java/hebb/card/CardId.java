package hebb.card;

/** The id of one askable card, the same for every learner. */
public record CardId(long value) {}
