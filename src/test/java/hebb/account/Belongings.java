package hebb.account;

import hebb.storage.Database;

/** What other rooms keep about a learner, as bare rows: one deck, learnt by its owner, and one review of its card. */
final class Belongings {

    private static final long DECK = 7;
    private static final long CARD = 8;

    private Belongings() {}

    static void give(Database database, AccountId learner) {
        run(database, """
                insert into decks (id, owner_id, title, language, tags, created_at, updated_at)
                values (?, ?, 'Synapses', 'en', '', 0, 0)""", DECK, learner.value());
        run(database, """
                insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)
                values (?, ?, 'ltp', 1, 1, 'Q: What? A: That.', 0, 0)""", CARD, DECK);
        run(database, """
                insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)
                values (?, ?, 0, 10, 100)""", learner.value(), DECK);
        run(database, """
                insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, grade, answered_at,
                    received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions, before_ease,
                    after_interval, after_repetitions, after_ease, scheduler, scheduler_version)
                values (?, ?, 1, 'a', ?, 'GRADED', 4, 0, 0, 0, 0, 0, 0, 0, 250, 1, 1, 250, 'sm2', 1)""", learner.value(), CARD, DECK);
    }

    private static void run(Database database, String sql, Object... values) {
        database.write(tx -> tx.handle().execute(sql, values));
    }

    static int reviews(Database database, AccountId learner) {
        return count(database, "select count(*) from reviews where learner_id = ?", learner.value());
    }

    static int decks(Database database, AccountId learner) {
        return count(database, "select count(*) from learner_decks where learner_id = ?", learner.value());
    }

    static int archivedDecksWithoutOwner(Database database) {
        return count(database, "select count(*) from decks where owner_id is null and archived_at > ?", 0L);
    }

    static int count(Database database, String sql, Object value) {
        return database.read(
                tx -> tx.handle().select(sql, value).mapTo(Integer.class).one());
    }
}
