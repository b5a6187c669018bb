package hebb.practice;

/** The id of a quiz that a learner took, or is in. */
public record AttemptId(long value) {}
