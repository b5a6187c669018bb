package hebb.practice;

import hebb.card.CardId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question of a quiz, with its answer where there is one.
 *
 * @param position from 1
 * @param response what was chosen or written, in words
 * @param chosen the numbers of the chosen options joined by commas, null unless it is a choice
 * @param correct null while it is not answered, or not judged
 * @param selfJudged whether the learner said that it was right or wrong
 * @param retired whether the card has left its deck
 * @param visible whether the learner may (still) open the card's deck
 */
public record QuizQuestion(
        int position,
        CardId card,
        @Nullable String response,
        @Nullable String chosen,
        @Nullable Boolean correct,
        boolean selfJudged,
        @Nullable Instant answeredAt,
        int takenMs,
        boolean retired,
        boolean visible) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether it is still to be asked. */
    boolean isOpen() {
        return !isAnswered() && visible && !retired;
    }

    /** Whether its learner has still to say how it went. */
    public boolean awaitsJudgement() {
        return isAnswered() && correct == null;
    }
}
