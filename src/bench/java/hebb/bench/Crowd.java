package hebb.bench;

import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Migrator;
import java.nio.file.Path;
import java.util.Random;
import org.jdbi.v3.core.Handle;

/**
 * Many learners of one long deck, each with a history and many cards never answered, so that every answer of a run is
 * the first graded review of its card.
 */
final class Crowd {

    static final int LEARNERS = 512;
    static final int ANSWERED = 200;
    static final int CARDS = 2_200;
    static final long DECK = 1;

    private static final long FIRST_LEARNER = 1_000;

    private Crowd() {}

    static void seed(Path file) {
        try (Database database = Databases.open(file.toString(), new Random(1), 256)) {
            Migrator.migrate(database);
            database.write(tx -> {
                fill(tx.handle());
                return file;
            });
        }
    }

    static long learner(int index) {
        return FIRST_LEARNER + index;
    }

    private static void fill(Handle handle) {
        handle.execute(
                "insert into decks (id, title, language, tags, created_at, updated_at) values (?, ?, ?, ?, 0, 0)",
                DECK,
                "Crowd",
                "en",
                "");
        handle.execute(numbers(CARDS) + """
                insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)
                select i, 1, 'card-' || i, 1, i, 'Q: What is asked by card ' || i || '?' || char(10) || 'A: Its number.',
                    0, 0 from n""");
        for (int i = 0; i < LEARNERS; i++) Logins.add(handle, learner(i), DECK);
        handle.execute(numbers(ANSWERED) + """
                insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, modality, grade,
                    answered_at, received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions,
                    before_ease, after_interval, after_repetitions, after_ease, scheduler, scheduler_version)
                select a.id, n.i, 1, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(
                    randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), 1,
                    'GRADED', 'REVEAL', 4, 1700000000000 + n.i, 1700000000000 + n.i, 0, 19600, 5000, 0, 0, 250, 1, 1,
                    250, 'sm2', 1
                from accounts a join n""");
        handle.execute(numbers(ANSWERED) + """
                insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day,
                    last_day, lapses, answers)
                select a.id, n.i, 1, 1, 1, 250, 19601, 19600, 0, 1 from accounts a join n""");
    }

    static String numbers(int count) {
        return "with recursive n(i) as (select 1 union all select i + 1 from n where i < " + count + ") ";
    }
}
