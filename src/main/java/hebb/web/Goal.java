package hebb.web;

import hebb.plan.Amount;
import hebb.plan.Portion;
import hebb.review.Sitting;
import java.util.Optional;

/**
 * Where a sitting of a chosen size ends.
 *
 * @param until cards finished today, or milliseconds of answering today, in the decks of the sitting
 */
record Goal(Portion.Unit unit, int until) {

    private static final int MINUTE = 60_000;

    /** The end of a sitting that begins now; empty where it goes on to the end of the day's cards. */
    static Optional<Goal> from(Sitting now, Portion portion) {
        return switch (portion.unit()) {
            case ALL -> Optional.empty();
            case CARDS -> Optional.of(new Goal(Portion.Unit.CARDS, now.finished() + portion.size()));
            case MINUTES -> Optional.of(new Goal(Portion.Unit.MINUTES, millis(now) + portion.size() * MINUTE));
        };
    }

    private static int millis(Sitting sitting) {
        return (int) Math.min(Integer.MAX_VALUE / 2, sitting.done().takenMillis());
    }

    boolean isReachedBy(Sitting sitting) {
        return (unit == Portion.Unit.CARDS ? sitting.finished() : millis(sitting)) >= until;
    }

    /** c45 or m600000. */
    String text() {
        return new Amount(unit, until).text();
    }

    static Optional<Goal> parse(String text) {
        return Amount.parse(text).map(end -> new Goal(end.unit(), end.number()));
    }
}
