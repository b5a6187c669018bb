package hebb.review;

import hebb.deck.CardRow;
import hebb.scheduling.StudyDay;

/**
 * A card in front of its learner.
 *
 * @param language of its text, as the deck's author wrote it
 * @param setAside whether it is suspended, or buried for today
 * @param owned whether its deck is the learner's own
 */
public record AskedCard(
        CardRow row,
        Standing standing,
        String deckTitle,
        String language,
        boolean starred,
        boolean setAside,
        boolean owned) {

    /** Whether it belongs in a review of this day. */
    boolean isWaitingOn(StudyDay day) {
        return !setAside && (standing.isNew() || standing.isDueOn(day) || standing.isInDrillOn(day));
    }
}
