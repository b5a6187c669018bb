package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.plan.ExamDateDao;
import hebb.review.RebuildDao.Stored;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Restores the schedules from the review log, which is the truth. Each batch is a transaction of its own, so that the
 * program can go on answering meanwhile.
 */
public final class Rebuild {

    private static final int LEARNERS_AT_ONCE = 500;
    private static final int CARDS_AT_ONCE = 200;

    private final Database database;

    public Rebuild(Database database) {
        this.database = database;
    }

    /**
     * How far a rebuild has come, or what came of it.
     *
     * @param differed schedules that were not what the log says, and are now
     */
    public record Outcome(int learners, int schedules, int differed) {

        private Outcome and(Outcome other) {
            return new Outcome(learners + other.learners, schedules + other.schedules, differed + other.differed);
        }
    }

    /** @param progress is told after each learner */
    public Outcome run(Consumer<Outcome> progress) {
        Outcome sum = new Outcome(0, 0, 0);
        List<AccountId> learners = listLearners(Long.MIN_VALUE);
        while (!learners.isEmpty()) {
            for (AccountId learner : learners) {
                sum = sum.and(rebuild(learner));
                progress.accept(sum);
            }
            learners = listLearners(learners.get(learners.size() - 1).value());
        }
        return sum;
    }

    private List<AccountId> listLearners(long after) {
        return database.read(tx -> new RebuildDao(tx).listLearners(after, LEARNERS_AT_ONCE));
    }

    private Outcome rebuild(AccountId learner) {
        Outcome sum = new Outcome(1, 0, 0);
        List<CardId> cards = listCards(learner, Long.MIN_VALUE);
        while (!cards.isEmpty()) {
            List<CardId> batch = cards;
            int differed = database.write(tx -> restore(tx, learner, batch));
            sum = sum.and(new Outcome(0, batch.size(), differed));
            cards = listCards(learner, batch.get(batch.size() - 1).value());
        }
        return sum;
    }

    private List<CardId> listCards(AccountId learner, long after) {
        return database.read(tx -> new RebuildDao(tx).listCards(learner, after, CARDS_AT_ONCE));
    }

    private static int restore(Tx tx, AccountId learner, List<CardId> batch) {
        RebuildDao dao = new RebuildDao(tx);
        Map<DeckId, ExamDate> exams = new ExamDateDao(tx).mapByDeck(learner);
        CardId first = batch.get(0);
        CardId last = batch.get(batch.size() - 1);
        Map<CardId, List<Review>> logs = dao.mapLogs(learner, first, last);
        Map<CardId, Stored> stored = dao.mapStored(learner, first, last);
        int differed = 0;
        for (CardId card : batch) {
            Optional<Stored> truth = Optional.ofNullable(logs.get(card)).map(log -> replayed(log, exams));
            if (truth.equals(Optional.ofNullable(stored.get(card)))) continue;
            differed++;
            dao.delete(learner, card);
            truth.ifPresent(row -> new ReviewLogDao(tx).save(learner, row.card(), row.deck(), row.standing()));
        }
        return differed;
    }

    private static Stored replayed(List<Review> log, Map<DeckId, ExamDate> exams) {
        Review latest = log.get(log.size() - 1);
        Standing standing = Standing.replay(log).planned(exams.get(latest.deck()), latest.card());
        return new Stored(latest.card(), latest.deck(), standing);
    }
}
