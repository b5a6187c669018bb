package hebb.review;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.SettableClock;
import hebb.account.Theme;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.plan.PlanService;
import hebb.plan.StudyPlan;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Two learners in far zones who review one deck of four cards, over a real database. */
public final class ReviewWorld {

    static final DeckId DECK = new DeckId(1);
    static final List<CardId> CARDS =
            LongStream.rangeClosed(1, 4).mapToObj(CardId::new).toList();

    final SettableClock clock = new SettableClock();
    final Database database;
    final ReviewService reviews;
    private final PlanService plans;
    final Account ada;
    final Account bo;
    private final Supplier<UUID> ids;

    /** @param seed of the ids */
    public ReviewWorld(Database database, long seed) {
        Random random = new Random(seed);
        this.ids = () -> new UUID(random.nextLong(), random.nextLong());
        this.database = database;
        this.reviews = new ReviewService(database, clock, ids);
        this.plans = new PlanService(database);
        run("insert into decks (id, title, language, tags, created_at, updated_at) values (1, 't', 'en', '', 0, 0)");
        CARDS.forEach(card -> run(
                "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                        + " values (?, 1, ?, 1, ?, 'Q: a\nA: b', 0, 0)",
                card.value(),
                "key-" + card.value(),
                card.value()));
        this.ada = learner(1, "Pacific/Auckland");
        this.bo = learner(2, "America/Los_Angeles");
    }

    private Account learner(long id, String zone) {
        run("insert into accounts (id, name, role, zone, created_at) values (?, 'n', 'LEARNER', ?, 0)", id, zone);
        run(
                "insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                        + " values (?, 1, 0, 10, 100)",
                id);
        return new Account(
                new AccountId(id),
                null,
                "n",
                null,
                Role.LEARNER,
                zone,
                Theme.AUTO,
                null,
                GradeScale.FOUR,
                false,
                Instant.EPOCH,
                null);
    }

    int run(String sql, Object... values) {
        return database.write(tx -> tx.handle().execute(sql, values));
    }

    /** Answers now, wherever the card was seen before. */
    AnswerOutcome answer(Account learner, CardId card, int grade) {
        return reviews.answer(learner, answer(card, grade, null, clock.instant()));
    }

    /** Takes the last answer of today back, as the button does. */
    UndoOutcome undo(Account learner) {
        Optional<Review> latest =
                reviews.dayLog(learner, reviews.today(learner)).latest();
        return latest.map(review -> reviews.undo(learner, null, review.id())).orElseGet(UndoOutcome.NotLast::new);
    }

    /** Brings back what was taken back last, as the button does. */
    RedoOutcome redo(Account learner) {
        Optional<Undone> next = reviews.dayLog(learner, reviews.today(learner)).redoable();
        return next.map(undone -> reviews.redo(learner, null, undone.redo())).orElseGet(RedoOutcome.NotNext::new);
    }

    /** @param seen how many answers the card had when it was shown, null when that does not matter */
    Answer answer(CardId card, int grade, @Nullable Integer seen, Instant at) {
        return new Answer(ids.get(), card, new Grade(grade), Modality.REVEAL, null, null, seen, at, 4_000);
    }

    /** @param days from today until the exam, null for none */
    void exam(Account learner, @Nullable Integer days) {
        StudyDay today = reviews.today(learner);
        new ExamService(database, clock)
                .set(learner, DECK, days == null ? null : ExamDate.set(today.plus(days), today));
    }

    void evenOut(Account learner, boolean even) {
        StudyPlan plan = StudyPlan.DEFAULT;
        plans.save(
                learner,
                new StudyPlan(
                        plan.newPerDay(), plan.reviewsPerDay(), plan.week(), null, null, true, even, plan.portion()));
    }

    @Nullable
    ExamDate findExam(Account learner) {
        return new ExamService(database, clock).find(learner, DECK).orElse(null);
    }

    /** Each learner answers each card once. */
    public void answerAll() {
        for (Account learner : List.of(ada, bo)) {
            for (CardId card : CARDS) answer(learner, card, (int) (card.value() % 6));
        }
    }

    List<Review> log(Account learner, CardId card) {
        return database.read(tx -> new ReviewLogDao(tx).listByCard(learner.id(), card));
    }

    Standing stored(Account learner, CardId card) {
        return reviews.findStanding(learner, card).orElseThrow();
    }

    /** The whole projection as text, row by row. */
    public List<String> schedules() {
        return schedules(database);
    }

    public static List<String> schedules(Database database) {
        return database.read(tx ->
                tx
                        .handle()
                        .createQuery("select * from schedules order by learner_id, card_id")
                        .mapToMap()
                        .list()
                        .stream()
                        .map(Object::toString)
                        .toList());
    }
}
