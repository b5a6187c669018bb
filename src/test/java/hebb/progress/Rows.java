package hebb.progress;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import org.jspecify.annotations.Nullable;

/** Puts rows into a database for a test, past the services that write them in earnest. */
final class Rows {

    private final Database database;

    Rows(Database database) {
        this.database = database;
    }

    AccountId learner(long id) {
        execute(
                "insert into accounts (id, name, role, zone, created_at) values (?, 'Ada', 'LEARNER', 'Europe/Paris', 0)",
                id);
        return new AccountId(id);
    }

    DeckId deck(long id, String title) {
        execute(
                "insert into decks (id, title, language, tags, created_at, updated_at) values (?, ?, 'en', '', 0, 0)",
                id,
                title);
        return new DeckId(id);
    }

    void join(AccountId learner, DeckId deck) {
        execute("""
                insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)
                values (?, ?, 0, 10, 200)
                """, learner.value(), deck.value());
    }

    CardId card(long id, DeckId deck) {
        execute("""
                insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)
                values (?, ?, ?, 1, 1, 'Q: a', 0, 0)
                """, id, deck.value(), "card-" + id);
        return new CardId(id);
    }

    void retire(CardId card) {
        execute("update cards set retired_at = 1 where id = ?", card.value());
    }

    /** A card that stands at an interval; without a due day it is new again. */
    void schedule(AccountId learner, DeckId deck, CardId card, int interval, @Nullable StudyDay due) {
        execute("""
                insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day, lapses,
                    answers)
                values (?, ?, ?, ?, 1, 250, cast(? as integer), 0, 1)
                """, learner.value(), card.value(), deck.value(), interval, due == null ? null : due.number());
    }

    void suspend(AccountId learner, CardId card) {
        execute(
                "insert into card_marks (learner_id, card_id, suspended) values (?, ?, ?)",
                learner.value(),
                card.value(),
                true);
    }

    void vacation(AccountId learner, StudyDay first, StudyDay last) {
        execute("""
                insert into study_plans (learner_id, week, vacation_from, vacation_until, slow_new, even_out,
                    portion_unit, portion_size)
                values (?, 'FFFFFFF', ?, ?, true, false, 'ALL', 0)
                """, learner.value(), first.number(), last.number());
    }

    void bury(AccountId learner, CardId card, StudyDay until) {
        execute(
                "insert into card_marks (learner_id, card_id, buried_until) values (?, ?, ?)",
                learner.value(),
                card.value(),
                until.number());
    }

    void review(LoggedReview review) {
        execute(
                """
                insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, grade, voids, answered_at,
                    received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions, before_ease,
                    after_interval, after_repetitions, after_ease, scheduler, scheduler_version)
                values (?, ?, ?, ?, 1, ?, cast(? as integer), cast(? as integer), 0, ?, 0, ?, ?, ?, 0, 250, 1, 1, 250,
                    'sm2', 1)
                """,
                review.learner().value(),
                review.card().value(),
                review.answerNumber(),
                review.card().value() + "-" + review.answerNumber(),
                review.kind().name(),
                review.grade(),
                review.voids(),
                review.answerNumber(),
                review.studyDay().number(),
                review.takenMillis(),
                review.beforeInterval());
    }

    private void execute(String sql, @Nullable Object... arguments) {
        database.write(tx -> tx.handle().execute(sql, arguments));
    }
}
