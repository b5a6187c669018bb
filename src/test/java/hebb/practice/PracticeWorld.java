package hebb.practice;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.SettableClock;
import hebb.account.Theme;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.review.Answer;
import hebb.review.CardMarks;
import hebb.review.Modality;
import hebb.review.ReviewService;
import hebb.scheduling.Grade;
import hebb.storage.Database;
import hebb.storage.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two learners of decks 1 and 2, ten cards each, and a deck 3 that nobody learns, over a real database. */
final class PracticeWorld {

    static final int CARDS = 10;

    final SettableClock clock = new SettableClock();
    final Database database;
    final PracticeService practice;
    final CardMarks marks;
    final Account ada;
    final Account bo;
    private final ReviewService reviews;
    private final Random random = new Random(3);

    PracticeWorld(Database database) {
        this.database = database;
        this.practice = new PracticeService(database, clock, new Ids(0, clock, random), random);
        this.marks = new CardMarks(database);
        this.reviews = new ReviewService(database, clock, () -> new UUID(random.nextLong(), random.nextLong()));
        for (int deck = 1; deck <= 3; deck++) addDeck(deck);
        this.ada = learner(1);
        this.bo = learner(2);
    }

    private void addDeck(int deck) {
        run(
                "insert into decks (id, title, language, tags, created_at, updated_at) values (?, 't', 'en', '', 0, 0)",
                deck);
        for (int at = 0; at < CARDS; at++) {
            run(
                    "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                            + " values (?, ?, ?, 1, ?, 'Q: a\nA: b', 0, 0)",
                    card(deck, at).value(),
                    deck,
                    "key-" + at,
                    at);
        }
    }

    private Account learner(long id) {
        run("insert into accounts (id, name, role, zone, created_at) values (?, 'n', 'LEARNER', 'UTC', 0)", id);
        for (int deck = 1; deck <= 2; deck++) {
            run(
                    "insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                            + " values (?, ?, 0, 10, 100)",
                    id,
                    deck);
        }
        return new Account(
                new AccountId(id),
                null,
                "n",
                null,
                Role.LEARNER,
                "UTC",
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

    CardId card(int deck, int at) {
        return new CardId(100L * deck + at);
    }

    List<CardId> cards(int deck) {
        return IntStream.range(0, CARDS).mapToObj(at -> card(deck, at)).toList();
    }

    void retire(CardId card) {
        run("update cards set retired_at = 1 where id = ?", card.value());
    }

    void tag(CardId card, String tags) {
        run("update cards set content = ? where id = ?", "Q: a\nA: b\n@tags: " + tags, card.value());
    }

    /** Ada answers a card of her daily review. */
    void review(CardId card, int grade) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        var unused = reviews.answer(
                ada, new Answer(id, card, new Grade(grade), Modality.REVEAL, null, null, null, clock.instant(), 1_000));
    }

    /** Takes the learner's last review back. */
    void undo(Account learner) {
        UUID last = reviews.dayLog(learner, reviews.today(learner))
                .latest()
                .orElseThrow()
                .id();
        var unused = reviews.undo(learner, null, last);
    }

    QuizPlan plan(Pool pool) {
        return plan(pool, 1);
    }

    QuizPlan plan(Pool pool, int deck) {
        return plan(pool, false, deck, 7, null);
    }

    QuizPlan lookingBack(int days) {
        return plan(Pool.FORGOTTEN, false, 1, days, null);
    }

    QuizPlan tagged(String tag) {
        return plan(Pool.ALL, false, 1, 7, tag);
    }

    QuizPlan exam() {
        return plan(Pool.ALL, true, 1, 7, null);
    }

    private static QuizPlan plan(Pool pool, boolean exam, int deck, int days, @Nullable String tag) {
        return new QuizPlan(pool, exam, List.of(new DeckId(deck)), 100, days, tag, null);
    }

    /** Begins a quiz that has questions. */
    Quiz begin(Account learner, QuizPlan plan) {
        return started(learner, practice.start(learner, plan));
    }

    Quiz started(Account learner, StartOutcome outcome) {
        return find(learner, ((StartOutcome.Started) outcome).attempt());
    }

    Quiz find(Account learner, AttemptId attempt) {
        return practice.find(learner, attempt).orElseThrow();
    }

    /** A whole table as text. */
    List<String> rows(String table) {
        return database.read(tx -> tx.handle().createQuery("select * from " + table).mapToMap().list().stream()
                .map(Object::toString)
                .sorted()
                .toList());
    }

    /** Everything that practice must leave alone. */
    List<String> learning() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("schedules", "reviews", "card_marks", "learner_decks")) rows.addAll(rows(table));
        return rows;
    }
}
