package hebb.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One quiz that a learner takes or took, without its questions.
 *
 * @param finishedAt null while it goes on
 * @param exam whether nothing is told before the end
 * @param seed of the drawing
 * @param settings what {@link #plan} reads
 */
public record Attempt(
        AttemptId id,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Pool kind,
        boolean exam,
        long seed,
        String settings) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    public QuizPlan plan() {
        return QuizPlan.of(kind, exam, settings);
    }
}
