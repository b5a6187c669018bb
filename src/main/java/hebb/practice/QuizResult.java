package hebb.practice;

import java.time.Instant;

/**
 * A finished attempt in a list.
 *
 * @param known answers that were right
 */
public record QuizResult(
        AttemptId id, Instant createdAt, Pool kind, boolean exam, int answered, int known, int missed) {}
