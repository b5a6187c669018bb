package hebb.bench;

import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Migrator;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/** A learner of 20,000 cards or so in ten decks with 200,000 reviews over 1,000 days, up to yesterday. */
final class Veteran {

    static final long ID = 7;
    static final long FIRST_DECK = 101;
    static final int DECKS = 10;
    static final int CARDS = 20_000;
    static final int REVIEWS = 200_000;

    private static final long MILLIS_A_DAY = 86_400_000;

    private Veteran() {}

    static void seed(Path file, int cards) {
        StudyDay today = StudyDay.of(Instant.now(), ZoneOffset.UTC);
        try (Database database = Databases.open(file.toString(), new Random(1), 256)) {
            Migrator.migrate(database);
            database.write(tx -> {
                fill(tx.handle(), today.number(), cards);
                return file;
            });
        }
    }

    private static void fill(Handle handle, int today, int cards) {
        handle.execute(Crowd.numbers(DECKS) + """
                insert into decks (id, title, language, tags, created_at, updated_at)
                select 100 + i, 'Deck ' || i, 'en', '', 0, 0 from n""");
        Logins.add(handle, ID, LongStream.range(FIRST_DECK, FIRST_DECK + DECKS).toArray());
        handle.execute(Crowd.numbers(cards) + """
                insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at, retired_at)
                select i, 101 + i % 10, 'card-' || i, 1, i / 10, 'Q: What lasting effect does a long and *steady* '
                    || 'question number ' || i || ' have on the size of a page?' || char(10)
                    || 'A: It grows, as every answer does.' || char(10)
                    || '@source: book-' || (i % 3) || '#Chapter ' || (i % 40), 0, 0, case when i % 50 = 7 then 1 end
                from n""");
        handle.execute(Crowd.numbers(REVIEWS)
                + """
                insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, modality, grade,
                    answered_at, received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions,
                    before_ease, after_interval, after_repetitions, after_ease, scheduler, scheduler_version)
                select 7, i * 7 % 20000 + 1, (i - 1) / 20000 + 1, '0190b3c4-0000-7000-8000-00000' || (1000000 + i),
                    101 + (i * 7 % 20000 + 1) % 10, case when i % 10 = 0 then 'DRILL' else 'GRADED' end, 'REVEAL',
                    2 + i % 4, (:today - 1001 + i / 200) * :day + i, (:today - 1001 + i / 200) * :day + i, 0,
                    :today - 1001 + i / 200, 2000 + i * 37 % 9000,
                    case when i < 20000 then 0 else i * 13 % 60 + 1 end, 3, 250, 10, 4, 250, 'sm2', 1
                from n""".replace(":today", Integer.toString(today)).replace(":day", Long.toString(MILLIS_A_DAY)));
        handle.execute(Crowd.numbers(cards * 9 / 10) + """
                insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day,
                    last_day, lapses, answers)
                select 7, i, 101 + i % 10, i * 13 % 60 + 1, 3, 250, :today - 10 + i * 13 % 70,
                    :today - 11, 0, 10 from n""".replace(":today", Integer.toString(today)));
    }
}
