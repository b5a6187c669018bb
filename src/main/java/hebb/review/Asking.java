package hebb.review;

import hebb.scheduling.StudyDay;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner is in a sitting, and the card to show, both as of one moment.
 *
 * @param card null where the sitting is over, or the card is gone
 */
public record Asking(Sitting sitting, @Nullable AskedCard card) {

    /** Whether forgetting this card now would be such a lapse. */
    public boolean lapseTellsLeech(StudyDay today) {
        if (card == null || card.standing().kindOn(today) != ReviewKind.GRADED) return false;
        return card.standing().schedule().repetitions() > 0
                && Leech.isToldAt(card.standing().lapses() + 1);
    }

    /** Whether a lapse of today is one at which the learner is told that this card keeps slipping away. */
    public boolean tellsLeech() {
        return card != null
                && Leech.isToldAt(card.standing().lapses())
                && sitting.done().lapsed().contains(card.row().id());
    }
}
