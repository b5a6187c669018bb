package hebb.review;

import hebb.account.AccountId;
import hebb.deck.LearnerDeck;
import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits for one learner in some decks today, within their daily limits. It is read as far as it is needed: the
 * first cards do not cost what all of them would.
 */
final class Waiting {

    private record Part(LearnerDeck deck, Share share) {}

    private final QueueDao queue;
    private final AccountId learner;
    private final Shares shares;
    private final List<Part> parts;
    private final StudyDay today;

    Waiting(QueueDao queue, AccountId learner, List<LearnerDeck> decks, Shares shares, StudyDay today) {
        this.queue = queue;
        this.learner = learner;
        this.shares = shares;
        this.parts = decks.stream().map(deck -> new Part(deck, shares.of(deck))).toList();
        this.today = today;
    }

    /** The first cards in the order in which they are asked, and all that are in drill. */
    ReviewQueue queue(List<QueuedCard> recent, List<QueuedCard> drill, int most) {
        List<QueuedCard> due = new ArrayList<>();
        for (Part part : parts) {
            int limit = Math.min(part.share().due(), most);
            if (limit > 0) due.addAll(queue.listDue(learner, part.deck().deck(), today, limit));
        }
        return ReviewQueue.of(recent, due, fresh(most - due.size()), drill);
    }

    private List<QueuedCard> fresh(int most) {
        List<QueuedCard> fresh = new ArrayList<>();
        for (Part part : parts) {
            int limit = Math.min(part.share().fresh(), most - fresh.size());
            if (limit > 0) fresh.addAll(queue.listNew(learner, part.deck().deck(), today, limit));
        }
        return fresh;
    }

    /** How many cards wait, without those in drill. */
    int count() {
        return parts.stream().mapToInt(this::count).sum();
    }

    private int count(Part part) {
        Share share = part.share();
        int due = share.due() == 0 ? 0 : queue.countDue(learner, part.deck().deck(), today, share.due());
        return due + shares.countNew(part.deck());
    }
}
