package hebb.review;

import hebb.scheduling.StudyDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day at a glance.
 *
 * @param secondsPerCard how long this learner's answers lately took, on average
 * @param nextDue the first later day on which something is due, null when nothing is scheduled
 */
public record Overview(
        List<DeckLoad> decks,
        double secondsPerCard,
        DayLog done,
        @Nullable NextDue nextDue) {

    /** A later day and how many cards are due on it. */
    public record NextDue(StudyDay day, int cards) {}

    public int cards() {
        return decks.stream().mapToInt(DeckLoad::cards).sum();
    }

    /** Whole minutes that so many cards take, at least 1. */
    public int minutes(int cards) {
        return Math.max(1, (int) Math.round(cards * secondsPerCard / 60));
    }
}
