package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.Grade;
import hebb.scheduling.Schedule;
import hebb.scheduling.StudyDay;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the review log, written once and never changed.
 *
 * @param answerNumber counts the entries of this learner for this card, from 1
 * @param id made by the client, so that the same answer sent twice is stored once
 * @param response what was chosen or typed, null where the card was only revealed
 * @param correct how the response was marked, null where it was not
 * @param grade null for a void
 * @param voids the answer number that this entry takes back, null for an answer
 * @param utcOffset seconds east of UTC on the learner's clock when answering
 * @param takenMillis from question to grade, at most {@link Answer#MAX_TAKEN_MILLIS}
 * @param due the study day on which the card was due when it was answered, null for a new card, for a void and in
 *     entries older than this note
 * @param shift days by which the next due day was moved to even out the days
 * @param before the schedule before this entry
 * @param after the schedule after it
 */
public record Review(
        AccountId learner,
        CardId card,
        int answerNumber,
        UUID id,
        DeckId deck,
        ReviewKind kind,
        @Nullable Modality modality,
        @Nullable String response,
        @Nullable Boolean correct,
        @Nullable Grade grade,
        @Nullable Integer voids,
        Instant answeredAt,
        Instant receivedAt,
        int utcOffset,
        StudyDay studyDay,
        int takenMillis,
        @Nullable StudyDay due,
        int shift,
        Schedule before,
        Schedule after) {

    /** The entry that takes this one back; it counts for the study day of the answer it voids. */
    Review voidedAs(
            int number, UUID voidId, Instant now, Instant received, int offset, Schedule current, Schedule replayed) {
        return new Review(
                learner,
                card,
                number,
                voidId,
                deck,
                ReviewKind.VOID,
                null,
                null,
                null,
                null,
                answerNumber,
                now,
                received,
                offset,
                studyDay,
                0,
                null,
                0,
                current,
                replayed);
    }

    /** Whether the card was due on an earlier day than the one it was answered on. */
    boolean wasOverdue() {
        return due != null && due.compareTo(studyDay) < 0;
    }

    /** The entry that gives the same answer once more, after this one was taken back. */
    Review redoneAs(UUID redoId, Instant received, ReviewKind counted, Standing current, Standing next) {
        return new Review(
                learner,
                card,
                next.answers(),
                redoId,
                deck,
                counted,
                modality,
                response,
                correct,
                grade,
                null,
                answeredAt,
                received,
                utcOffset,
                studyDay,
                takenMillis,
                current.due(),
                shift,
                current.schedule(),
                next.schedule());
    }
}
