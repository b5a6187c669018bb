package hebb.review;

import hebb.card.CardId;
import hebb.plan.Portion;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a learner is in today's review of one deck or of all.
 *
 * @param queue the next cards, and all that are in drill
 * @param done the day's answers in this scope
 * @param waiting how many cards wait
 * @param portion how much the learner wants of a sitting
 */
public record Sitting(ReviewQueue queue, DayLog done, int waiting, Portion portion) {

    /** Cards answered today that need no further drill. */
    public int finished() {
        Set<CardId> finished = new HashSet<>(done.cards());
        queue.cards().forEach(card -> finished.remove(card.card()));
        return finished.size();
    }

    /** Cards of today, finished and waiting. */
    public int total() {
        return finished() + waiting;
    }
}
