package hebb.review;

import hebb.card.CardId;
import hebb.scheduling.StudyDay;
import org.jspecify.annotations.Nullable;

/**
 * How a learner stands with one card of a deck, as the deck's page shows it.
 *
 * @param interval days, 0 while the card is new
 * @param due null while the card is new
 */
public record CardState(
        CardId card, int interval, @Nullable StudyDay due, int lapses, boolean starred, boolean suspended) {}
