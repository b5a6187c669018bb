package hebb.review;

import hebb.account.AccountId;
import hebb.deck.DeckId;
import hebb.deck.LearnerDeck;
import hebb.plan.Allotment;
import hebb.plan.StudyPlan;
import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the limits of the decks and the learner's plan leave for the rest of a day. Reckoned from what the day held at
 * its beginning, so that a share does not grow or shrink while it is worked through. Counts as little as it can: where
 * the plan adds nothing to the limits of the decks, nothing is counted but the overdue.
 */
final class Shares {

    private final QueueDao queue;
    private final AccountId learner;
    private final StudyPlan plan;
    private final List<LearnerDeck> decks;
    private final DayLog done;
    private final StudyDay today;
    private final Map<DeckId, Integer> unmet = new HashMap<>();
    private @Nullable Map<DeckId, Share> shares;

    /**
     * @param decks all of the daily review
     * @param done the day's answers to all of them
     */
    Shares(QueueDao queue, AccountId learner, StudyPlan plan, List<LearnerDeck> decks, DayLog done, StudyDay today) {
        this.queue = queue;
        this.learner = learner;
        this.plan = plan;
        this.decks = List.copyOf(decks);
        this.done = done;
        this.today = today;
    }

    Share of(LearnerDeck deck) {
        if (shares == null) shares = reckon();
        return shares.getOrDefault(deck.deck(), new Share(0, 0));
    }

    /** How many new cards of a deck are still to come today. */
    int countNew(LearnerDeck deck) {
        int share = of(deck).fresh();
        return share == 0 ? 0 : Math.min(share, countUnmet(deck));
    }

    // Counted once: with a plan both the share and what is left of it need it.
    private int countUnmet(LearnerDeck deck) {
        return unmet.computeIfAbsent(deck.deck(), id -> queue.countNew(learner, id, today));
    }

    private Map<DeckId, Share> reckon() {
        List<Integer> due = plan.isPlainOn(today) ? limits(Kind.DUE) : allotted(Kind.DUE, 0);
        int overdue = overdue();
        boolean plain = plan.isPlainOn(today) && plan.isUnslowedBy(overdue);
        List<Integer> fresh = plain ? limits(Kind.NEW) : allotted(Kind.NEW, overdue);
        Map<DeckId, Share> found = new HashMap<>();
        for (int i = 0; i < decks.size(); i++) {
            DayLog log = done.in(decks.get(i).deck());
            found.put(
                    decks.get(i).deck(),
                    new Share(Math.max(0, due.get(i) - log.repeated()), Math.max(0, fresh.get(i) - log.introduced())));
        }
        return found;
    }

    private enum Kind {
        DUE,
        NEW
    }

    private List<Integer> limits(Kind kind) {
        return decks.stream().map(deck -> limit(deck, kind)).toList();
    }

    private static int limit(LearnerDeck deck, Kind kind) {
        return kind == Kind.DUE ? deck.reviewsPerDay() : deck.newPerDay();
    }

    /** Divides what the plan allows among what the decks had at the beginning of the day. */
    private List<Integer> allotted(Kind kind, int overdue) {
        List<Integer> most = limits(kind);
        // Whoever is far behind or has a day off gets none, however many there are.
        if (allowed(kind, sum(most), overdue) == 0) return Collections.nCopies(decks.size(), 0);
        List<Integer> wanted = new ArrayList<>();
        for (LearnerDeck deck : decks) wanted.add(Math.min(limit(deck, kind), atFirst(deck, kind)));
        return Allotment.split(allowed(kind, sum(wanted), overdue), wanted);
    }

    private int allowed(Kind kind, int waiting, int overdue) {
        return kind == Kind.DUE ? plan.reviews(today, waiting) : plan.fresh(today, waiting, overdue);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private int atFirst(LearnerDeck deck, Kind kind) {
        DayLog log = done.in(deck.deck());
        return kind == Kind.DUE
                ? log.repeated() + queue.countDue(learner, deck.deck(), today, limit(deck, kind))
                : log.introduced() + countUnmet(deck);
    }

    /** Cards that were overdue at the beginning of the day, counted as far as it matters. */
    private int overdue() {
        int enough = plan.overdueThatCounts(sum(limits(Kind.NEW)));
        int overdue = done.overdue();
        for (LearnerDeck deck : decks) {
            if (overdue >= enough) return overdue;
            overdue += queue.countOverdue(learner, deck.deck(), today, enough - overdue);
        }
        return overdue;
    }
}
