package hebb.account;

/** The id of an account; in the review tables it is the learner's. */
public record AccountId(long value) {}
