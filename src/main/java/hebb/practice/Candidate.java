package hebb.practice;

import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import org.jspecify.annotations.Nullable;

/**
 * A card that a quiz may ask.
 *
 * @param cardKey the authored id; cards of one deck that share it are siblings
 * @param due the study day on which it comes back, null while it is new
 */
record Candidate(
        CardId card, DeckId deck, String cardKey, @Nullable StudyDay due) {

    boolean isSiblingOf(Candidate other) {
        return deck.equals(other.deck) && cardKey.equals(other.cardKey);
    }

    boolean isMet() {
        return due != null;
    }

    boolean comesAfter(StudyDay day) {
        return due != null && due.compareTo(day) > 0;
    }
}
