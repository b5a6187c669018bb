package hebb.review;

import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;

/**
 * How many cards of one deck come back on a study day.
 *
 * @param dueDay the day on which they will be asked; a day that has passed for those that are overdue
 */
public record DueCount(DeckId deck, StudyDay dueDay, int cards) {}
