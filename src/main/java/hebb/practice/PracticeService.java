package hebb.practice;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.deck.LearnerDeck;
import hebb.deck.LearnerDeckDao;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Quizzes that touch no schedule and no review log. A learner is in one at a time. */
public final class PracticeService {

    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator random;

    /** @param random seeds the drawings */
    public PracticeService(Database database, Clock clock, Ids ids, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
    }

    /** The decks that a quiz may be about: those of the daily review. */
    public List<LearnerDeck> listDecks(Account learner) {
        return database.read(tx -> decks(tx, learner));
    }

    private static List<LearnerDeck> decks(Tx tx, Account learner) {
        return tx.dao(LearnerDeckDao.class).listByLearner(learner.id());
    }

    /** The tags of the cards in those decks. */
    public List<String> listTags(Account learner) {
        return database.read(tx -> CardTags.list(
                tx, decks(tx, learner).stream().map(LearnerDeck::deck).toList()));
    }

    /** Draws the questions and begins; a quiz that went on until now is over. */
    public StartOutcome start(Account learner, QuizPlan plan) {
        Instant now = clock.instant();
        long seed = random.nextLong();
        CardPool pool = new CardPool(learner, StudyDay.of(now, learner.zoneId()));
        List<DeckId> decks = database.read(tx -> learnt(tx, learner, plan));
        if (decks.isEmpty()) return new StartOutcome.NoDeck();
        List<CardId> cards = database.read(tx -> pool.draw(tx, plan, decks, seed));
        if (cards.isEmpty()) return new StartOutcome.NoCards();
        AttemptId id = new AttemptId(ids.next());
        Attempt attempt = new Attempt(id, now, null, plan.pool(), plan.exam(), seed, plan.settings());
        return database.write(tx -> begin(tx.dao(QuizDao.class), learner.id(), attempt, cards));
    }

    private static List<DeckId> learnt(Tx tx, Account learner, QuizPlan plan) {
        return decks(tx, learner).stream()
                .map(LearnerDeck::deck)
                .filter(plan.decks()::contains)
                .toList();
    }

    private static StartOutcome begin(QuizDao dao, AccountId learner, Attempt attempt, List<CardId> cards) {
        dao.finishUnfinished(learner, attempt.createdAt());
        dao.add(learner, attempt);
        List<Integer> positions = IntStream.rangeClosed(1, cards.size()).boxed().toList();
        dao.addQuestions(learner, attempt.id(), positions, cards);
        return new StartOutcome.Started(attempt.id());
    }

    /** Begins once more with the plan of an attempt; empty where the learner has no such attempt. */
    public Optional<StartOutcome> repeat(Account learner, AttemptId attempt) {
        return plan(learner, attempt).map(plan -> start(learner, plan));
    }

    /** Begins with what was missed in an attempt; empty where the learner has no such attempt. */
    public Optional<StartOutcome> repeatMissed(Account learner, AttemptId attempt) {
        return plan(learner, attempt).map(plan -> start(learner, plan.missedIn(attempt)));
    }

    private Optional<QuizPlan> plan(Account learner, AttemptId attempt) {
        return database.read(tx -> tx.dao(QuizDao.class).find(learner.id(), attempt))
                .map(Attempt::plan);
    }

    /** A quiz of this learner. */
    public Optional<Quiz> find(Account learner, AttemptId attempt) {
        return database.read(tx -> find(tx.dao(QuizDao.class), learner, attempt));
    }

    private static Optional<Quiz> find(QuizDao dao, Account learner, AttemptId attempt) {
        return dao.find(learner.id(), attempt).map(found -> new Quiz(found, dao.listQuestions(learner.id(), attempt)));
    }

    /** The quiz to go on with. */
    public Optional<Quiz> findUnfinished(Account learner) {
        return database.read(tx -> {
                    QuizDao dao = tx.dao(QuizDao.class);
                    return dao.findUnfinished(learner.id()).flatMap(attempt -> find(dao, learner, attempt.id()));
                })
                .filter(quiz -> !quiz.isOver());
    }

    /** The latest results. */
    public List<QuizResult> listResults(Account learner, int most) {
        return database.read(tx -> tx.dao(QuizDao.class).listResults(learner.id(), most));
    }

    /**
     * Stores an answer and ends the quiz after its last. A question that has its answer, or is not asked any more,
     * stays as it is.
     *
     * @return false where the learner has no such question
     */
    public boolean answer(Account learner, AttemptId attempt, int position, QuizAnswer answer) {
        return database.write(tx -> {
            QuizDao dao = tx.dao(QuizDao.class);
            Optional<Quiz> quiz = find(dao, learner, attempt);
            Optional<QuizQuestion> question = quiz.flatMap(found -> found.find(position));
            if (quiz.isEmpty() || question.isEmpty()) return false;
            if (quiz.get().attempt().isFinished() || !question.get().isOpen()) return true;
            Instant now = clock.instant();
            dao.answer(learner.id(), attempt, position, answer, now);
            if (find(dao, learner, attempt).stream().allMatch(Quiz::isOver)) dao.finish(learner.id(), attempt, now);
            return true;
        });
    }

    /**
     * Says of written answers, once the quiz is over, whether they were right; what was judged before stays.
     *
     * @param knew by the questions' positions
     * @return false where the learner has no such quiz, or is still in it
     */
    public boolean judge(Account learner, AttemptId attempt, Map<Integer, Boolean> knew) {
        return database.write(tx -> {
            QuizDao dao = tx.dao(QuizDao.class);
            if (find(dao, learner, attempt).filter(Quiz::isOver).isEmpty()) return false;
            knew.forEach((position, known) -> dao.judge(learner.id(), attempt, position, known));
            return true;
        });
    }

    /** Ends a quiz, whatever is left of it; false where the learner has no such quiz. */
    public boolean end(Account learner, AttemptId attempt) {
        return database.write(tx -> {
            QuizDao dao = tx.dao(QuizDao.class);
            dao.finish(learner.id(), attempt, clock.instant());
            return dao.find(learner.id(), attempt).isPresent();
        });
    }
}
