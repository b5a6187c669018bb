package hebb.review;

import hebb.card.CardId;
import hebb.scheduling.Grade;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a learner sends it.
 *
 * @param id made once for the question shown, so that sending it again is harmless
 * @param seenAnswers how many answers the card had when it was shown; null when that does not matter
 * @param takenMillis from question to grade; longer pauses are cut at {@link #MAX_TAKEN_MILLIS}
 */
public record Answer(
        UUID id,
        CardId card,
        Grade grade,
        Modality modality,
        @Nullable String response,
        @Nullable Boolean correct,
        @Nullable Integer seenAnswers,
        Instant answeredAt,
        int takenMillis) {

    /** Ten minutes: a longer pause is a coffee, not thinking. */
    public static final int MAX_TAKEN_MILLIS = 600_000;

    public static final int MAX_RESPONSE_CHARS = 2_000;

    public Answer {
        takenMillis = Math.max(0, Math.min(MAX_TAKEN_MILLIS, takenMillis));
        if (response != null && response.length() > MAX_RESPONSE_CHARS) {
            response = response.substring(0, MAX_RESPONSE_CHARS);
        }
    }

    /** The same, given to a card that had so many answers when it was shown, so many milliseconds ago. */
    public Answer shown(int seen, long millis) {
        int taken = (int) Math.max(0, Math.min(MAX_TAKEN_MILLIS, millis));
        return new Answer(id, card, grade, modality, response, correct, seen, answeredAt, taken);
    }

    /** Whether a stored review is this same answer, sent before, perhaps when the card still read otherwise. */
    boolean isStoredAs(Review review) {
        return review.card().equals(card)
                && grade.equals(review.grade())
                && review.modality() == modality
                && (response == null || response.equals(review.response()));
    }
}
