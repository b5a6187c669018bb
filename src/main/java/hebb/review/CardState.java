package hebb.review;

import hebb.card.CardId;
import hebb.scheduling.StudyDay;
import org.jspecify.annotations.Nullable;

/**
 * How a learner stands with one card of a deck, as the deck's page shows it.
 *
 * @param interval days, 0 while the card is new
 * @param due null while the card is new
 * @param flag null where there is none
 */
public record CardState(
        CardId card,
        int interval,
        @Nullable StudyDay due,
        int lapses,
        boolean starred,
        boolean suspended,
        @Nullable Flag flag) {

    /** Whether it waits for its learner; what is suspended does not. */
    public boolean isDueOn(StudyDay day) {
        return !suspended && due != null && due.compareTo(day) <= 0;
    }

    /** Whether it has been forgotten so often that another wording may help more than repetition. */
    public boolean isLeech() {
        return Leech.is(lapses);
    }
}
