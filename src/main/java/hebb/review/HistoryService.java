package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.CardDao;
import hebb.review.CardHistory.Entry;
import hebb.review.CardHistory.Held;
import hebb.review.ReviewLogDao.Answerable;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells learners all that they answered to one card. Only reads. */
public final class HistoryService {

    private final Database database;

    public HistoryService(Database database) {
        this.database = database;
    }

    /**
     * A card of a deck in the learner's daily review, with some of its answers.
     *
     * @param first how many of the latest answers to leave out
     */
    public Optional<CardHistory> find(Account learner, CardId card, int first, int most) {
        return database.read(tx -> {
            Optional<Held> held = tx.dao(HistoryDao.class).find(learner.id(), card);
            return held.map(found -> history(tx, learner, card, found, first, most));
        });
    }

    private static CardHistory history(Tx tx, Account learner, CardId card, Held held, int first, int most) {
        ReviewLogDao log = new ReviewLogDao(tx);
        Standing standing =
                log.findAnswerable(learner.id(), card).map(Answerable::standing).orElse(Standing.NEW);
        List<Entry> answers = entries(log.listByCard(learner.id(), card));
        return new CardHistory(
                tx.dao(CardDao.class).listByIds(List.of(card)).get(0),
                held,
                standing,
                answers.stream().skip(first).limit(most).toList(),
                answers.size());
    }

    /** The answers of a log, the latest first, each with what became of it. */
    static List<Entry> entries(List<Review> log) {
        Map<Integer, Review> voids = new HashMap<>();
        for (Review entry : log) {
            if (entry.voids() != null) voids.put(entry.voids(), entry);
        }
        Set<?> redos = Undone.redos(log);
        List<Entry> entries = new ArrayList<>();
        for (Review entry : log) {
            if (entry.voids() != null) continue;
            Review undo = voids.get(entry.answerNumber());
            entries.add(new Entry(entry, undo == null ? null : undo.answeredAt(), redos.contains(entry.id())));
        }
        Collections.reverse(entries);
        return entries;
    }
}
