package hebb.feedback;

import hebb.account.Account;
import java.time.Duration;

/** How much one person may report: enough for a careful reader, too little to bury an owner. Pure. */
final class ReportLimit {

    static final Duration SPAN = Duration.ofDays(1);

    static final int PER_LEARNER = 20;
    static final int PER_GUEST = 3;

    /** Guests are made with one press, so what all of them leave open in a deck is limited as well. */
    static final int GUESTS_PER_DECK = 20;

    private ReportLimit() {}

    /** How many reports somebody may begin within {@link #SPAN}. */
    static int of(Account reporter) {
        return reporter.isGuest() ? PER_GUEST : PER_LEARNER;
    }
}
