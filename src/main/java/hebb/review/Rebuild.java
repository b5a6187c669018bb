package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.plan.ExamDateDao;
import hebb.review.RebuildDao.Stored;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.LinkedHashMap;
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
     * @param differed schedules that were not what the log says
     */
    public record Outcome(int learners, int schedules, int differed) {

        private Outcome and(Outcome other) {
            return new Outcome(learners + other.learners, schedules + other.schedules, differed + other.differed);
        }
    }

    private interface Step {
        /** Goes through some cards of a learner and returns how many schedules differ. */
        int take(AccountId learner, List<CardId> cards);
    }

    /** @param progress is told after each learner */
    public Outcome run(Consumer<Outcome> progress) {
        return each(progress, (learner, cards) -> database.write(tx -> restore(tx, learner, cards)));
    }

    /** The same, but all schedules are left as they are. */
    public Outcome check(Consumer<Outcome> progress) {
        return each(
                progress,
                (learner, cards) ->
                        database.read(tx -> differing(tx, learner, cards).size()));
    }

    private Outcome each(Consumer<Outcome> progress, Step step) {
        Outcome sum = new Outcome(0, 0, 0);
        List<AccountId> learners = listLearners(Long.MIN_VALUE);
        while (!learners.isEmpty()) {
            for (AccountId learner : learners) {
                sum = sum.and(each(learner, step));
                progress.accept(sum);
            }
            learners = listLearners(learners.get(learners.size() - 1).value());
        }
        return sum;
    }

    private List<AccountId> listLearners(long after) {
        return database.read(tx -> new RebuildDao(tx).listLearners(after, LEARNERS_AT_ONCE));
    }

    private Outcome each(AccountId learner, Step step) {
        Outcome sum = new Outcome(1, 0, 0);
        List<CardId> cards = listCards(learner, Long.MIN_VALUE);
        while (!cards.isEmpty()) {
            sum = sum.and(new Outcome(0, cards.size(), step.take(learner, cards)));
            cards = listCards(learner, cards.get(cards.size() - 1).value());
        }
        return sum;
    }

    private List<CardId> listCards(AccountId learner, long after) {
        return database.read(tx -> new RebuildDao(tx).listCards(learner, after, CARDS_AT_ONCE));
    }

    private static int restore(Tx tx, AccountId learner, List<CardId> batch) {
        Map<CardId, Optional<Stored>> differing = differing(tx, learner, batch);
        differing.forEach((card, truth) -> {
            new RebuildDao(tx).delete(learner, card);
            truth.ifPresent(row -> new ReviewLogDao(tx).save(learner, row.card(), row.deck(), row.standing()));
        });
        return differing.size();
    }

    /** What the log says of the cards whose schedules say something else; empty where it says nothing of a card. */
    private static Map<CardId, Optional<Stored>> differing(Tx tx, AccountId learner, List<CardId> batch) {
        RebuildDao dao = new RebuildDao(tx);
        Map<DeckId, ExamDate> exams = new ExamDateDao(tx).mapByDeck(learner);
        CardId first = batch.get(0);
        CardId last = batch.get(batch.size() - 1);
        Map<CardId, List<Review>> logs = dao.mapLogs(learner, first, last);
        Map<CardId, Stored> stored = dao.mapStored(learner, first, last);
        Map<CardId, Optional<Stored>> differing = new LinkedHashMap<>();
        for (CardId card : batch) {
            Optional<Stored> truth = Optional.ofNullable(logs.get(card)).map(log -> replayed(log, exams));
            if (!truth.equals(Optional.ofNullable(stored.get(card)))) differing.put(card, truth);
        }
        return differing;
    }

    private static Stored replayed(List<Review> log, Map<DeckId, ExamDate> exams) {
        Review latest = log.get(log.size() - 1);
        Standing standing = Standing.replay(log).planned(exams.get(latest.deck()), latest.card());
        return new Stored(latest.card(), latest.deck(), standing);
    }
}
