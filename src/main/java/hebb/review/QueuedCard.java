package hebb.review;

import hebb.card.CardId;
import hebb.deck.DeckId;

/**
 * A card that waits in the queue.
 *
 * @param cardKey the authored id; cards of one deck that share it are siblings
 * @param delay days since the last repetition divided by the interval, 0 for a new card: the larger, the more of it is
 *     forgotten, since retrievability is estimated as 0.9 to the power of it
 */
public record QueuedCard(CardId card, DeckId deck, String cardKey, double delay) {

    boolean isSiblingOf(QueuedCard other) {
        return deck.equals(other.deck) && cardKey.equals(other.cardKey);
    }
}
