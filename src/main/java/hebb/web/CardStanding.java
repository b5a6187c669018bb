package hebb.web;

import hebb.progress.Stage;
import hebb.review.CardState;
import hebb.scheduling.StudyDay;
import java.util.Locale;

/** Where a card stands, in one word. */
public enum CardStanding {
    NEW,
    LEARNING,
    YOUNG,
    MATURE,
    DUE;

    static CardStanding of(CardState state, StudyDay today) {
        return state.isDueOn(today)
                ? DUE
                : valueOf(Stage.ofInterval(state.interval()).name());
    }

    /** The class of its mark, and the end of the key of its word. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
