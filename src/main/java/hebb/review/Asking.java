package hebb.review;

import org.jspecify.annotations.Nullable;

/**
 * Where a learner is in a sitting, and the card to show, both as of one moment.
 *
 * @param card null where the sitting is over, or the card is gone
 */
public record Asking(Sitting sitting, @Nullable AskedCard card) {

    /** Whether a lapse of today is one at which the learner is told that this card keeps slipping away. */
    public boolean tellsLeech() {
        return card != null
                && Leech.isToldAt(card.standing().lapses())
                && sitting.done().lapsed().contains(card.row().id());
    }
}
