package hebb.review;

import hebb.scheduling.StudyDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day at a glance.
 *
 * @param nextDue the first later day on which cards will be asked again, null when none will
 */
public record Overview(
        List<DeckLoad> decks,
        Pace pace,
        DayLog done,
        @Nullable NextDue nextDue) {

    /** A later day and how many cards will be asked again on it. */
    public record NextDue(StudyDay day, int cards) {}

    public int cards() {
        return decks.stream().mapToInt(DeckLoad::cards).sum();
    }
}
