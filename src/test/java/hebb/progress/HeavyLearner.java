package hebb.progress;

import hebb.account.AccountId;
import hebb.storage.Database;
import org.jdbi.v3.core.Handle;

/**
 * A learner of many years: 20,000 cards in ten decks, 200,000 answers over 1,000 study days, one in a hundred taken
 * back. The rows are made by the database itself, which takes seconds where inserting them takes minutes.
 */
final class HeavyLearner {

    static final int LAST_DAY = 20_000;
    static final int CARDS = 20_000;
    static final int ANSWERS = 200_000;

    private static final String NUMBERS =
            "with recursive n(i) as (select 0 union all select i + 1 from n where i < %d - 1) ";

    private HeavyLearner() {}

    static AccountId seed(Database database) {
        Rows rows = new Rows(database);
        AccountId learner = rows.learner(1);
        for (long id = 1; id <= 10; id++) rows.join(learner, rows.deck(id, "Deck " + id));
        database.write(tx -> {
            cards(tx.handle());
            answers(tx.handle());
            return schedules(tx.handle());
        });
        return learner;
    }

    private static int cards(Handle handle) {
        return handle.execute("insert into cards (id, deck_id, card_key, side, position, content, created_at,"
                + " updated_at, retired_at) "
                + NUMBERS.formatted(CARDS)
                + """
                select i + 1, i % 10 + 1, 'card-' || i, 1, i / 10,
                    'Q: What lasting effect does a long and steady question have on the size of a page? A: It grows.',
                    0, 0, case when i % 50 = 7 then 1 end
                from n
                """);
    }

    private static void answers(Handle handle) {
        String columns = """
                insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, modality, grade, voids,
                    answered_at, received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions,
                    before_ease, after_interval, after_repetitions, after_ease, scheduler, scheduler_version)
                """;
        handle.execute(columns + NUMBERS.formatted(ANSWERS) + """
                select 1, i * 7 % 20000 + 1, i / 20000 + 1, '0190b3c4-0000-7000-8000-00000' || (1000000 + i),
                    i * 7 % 10 + 1, case when i % 10 = 0 then 'DRILL' else 'GRADED' end, 'REVEAL', 2 + i % 4, null,
                    1700000000000 + i, 1700000000000 + i, 60, 19001 + i / 200, 2000 + i * 37 % 9000,
                    case when i < 20000 then 0 else i * 13 % 60 + 1 end, 3, 250, 10, 4, 250, 'sm2', 1
                from n
                """);
        handle.execute(columns + NUMBERS.formatted(ANSWERS / 100) + """
                select 1, i * 70 % 20000 + 1, 11, '0190b3c4-0000-7000-9000-00000' || (1000000 + i), i * 70 % 10 + 1,
                    'VOID', null, null, 10, 1700000000000 + i, 1700000000000 + i, 60, 20000, 0, 9, 3, 250, 9, 3, 250,
                    'sm2', 1
                from n
                """);
    }

    private static int schedules(Handle handle) {
        return handle.execute("insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease,"
                + " due_day, last_day, lapses, answers) "
                + NUMBERS.formatted(CARDS * 9 / 10)
                + """
                select 1, i + 1, i % 10 + 1, i * 13 % 60 + 1, 3, 250, 19990 + i * 13 % 70, 19980, 0, 10 from n
                """);
    }
}
