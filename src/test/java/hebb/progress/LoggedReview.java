package hebb.progress;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.review.ReviewKind;
import hebb.scheduling.StudyDay;
import org.jspecify.annotations.Nullable;

/** A line of the review log, as far as the figures look at it. */
record LoggedReview(
        AccountId learner,
        CardId card,
        int answerNumber,
        ReviewKind kind,
        @Nullable Integer grade,
        @Nullable Integer voids,
        StudyDay studyDay,
        int beforeInterval,
        int takenMillis) {

    static LoggedReview answer(
            AccountId learner, CardId card, int number, ReviewKind kind, int grade, StudyDay day, int before) {
        return new LoggedReview(learner, card, number, kind, grade, null, day, before, 4_000);
    }

    static LoggedReview taking(AccountId learner, CardId card, int number, int voids, StudyDay day) {
        return new LoggedReview(learner, card, number, ReviewKind.VOID, null, voids, day, 0, 0);
    }
}
