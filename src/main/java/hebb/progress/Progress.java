package hebb.progress;

import hebb.scheduling.StudyDay;
import java.util.List;

/** What one learner remembers and what is coming, as of one study day. */
public record Progress(
        StudyDay today,
        List<DeckMaturity> decks,
        Calendar calendar,
        Streak streak,
        Retention retention,
        Forecast forecast) {

    public Progress {
        decks = List.copyOf(decks);
    }

    /** The cards of all decks together. */
    public Maturity maturity() {
        return decks.stream().map(DeckMaturity::maturity).reduce(Maturity.NONE, Maturity::plus);
    }

    /** Whether there is nothing to show yet but the decks themselves. */
    public boolean isEmpty() {
        return streak.longest() == 0;
    }
}
