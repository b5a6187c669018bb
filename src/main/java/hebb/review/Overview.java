package hebb.review;

import hebb.plan.StudyPlan;
import hebb.scheduling.StudyDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day at a glance.
 *
 * @param nextDue the first later day on which cards will be asked again, null when none will
 * @param spread overdue cards that wait for one of the coming days
 */
public record Overview(
        List<DeckLoad> decks,
        Pace pace,
        DayLog done,
        @Nullable NextDue nextDue,
        StudyPlan plan,
        int spread) {

    /** A later day and how many cards will be asked again on it. */
    public record NextDue(StudyDay day, int cards) {}

    /** Due cards beyond today's share. */
    public int backlog() {
        return decks.stream().mapToInt(DeckLoad::backlog).sum();
    }

    public int overdue() {
        return decks.stream().mapToInt(DeckLoad::overdue).sum();
    }

    public int cards() {
        return decks.stream().mapToInt(DeckLoad::cards).sum();
    }
}
