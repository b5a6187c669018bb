package hebb.review;

import static hebb.storage.Prepared.bool;
import static hebb.storage.Prepared.integer;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.plan.ExamDateDao;
import hebb.scheduling.Grade;
import hebb.scheduling.Schedule;
import hebb.scheduling.Sm2;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statements of every answer. They run on kept prepared statements, because jdbi's own preparation costs
 * several times as much as the database's work.
 */
final class ReviewLogDao {

    /**
     * A card that this learner may answer, with the learner's standing.
     *
     * @param exam on its deck, null where none is near
     * @param evensOut whether the learner wants the days to be alike
     */
    record Answerable(
            DeckId deck,
            boolean retired,
            Standing standing,
            @Nullable ExamDate exam,
            boolean evensOut) {}

    static final String SELECT = """
            select learner_id, card_id, answer_number, id, deck_id, kind, modality, response, correct, grade, voids,
                answered_at, received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions,
                before_ease, after_interval, after_repetitions, after_ease, due_day, shift_days
            from reviews
            """;

    static final String IS_THERE = "select 1 from reviews where learner_id = ? and id = ?";

    private static final String FIND = SELECT + "where learner_id = ? and id = ?";

    private static final String LOG_OF_CARD = SELECT + "where learner_id = ? and card_id = ? order by answer_number";

    private static final String LOG_OF_DAY = SELECT + "where learner_id = ? and study_day = ? order by received_at";

    static final String ANSWERABLE = """
            select c.deck_id, c.retired_at, s.interval_days, s.repetitions, s.ease, s.due_day, s.last_day, s.drill_day,
                s.lapses, s.answers, e.exam_day, e.from_day, coalesce(p.even_out, false)
            from cards c
            join learner_decks d on d.learner_id = ? and d.deck_id = c.deck_id
            left join schedules s on s.learner_id = d.learner_id and s.card_id = c.id
            left join exam_dates e on e.learner_id = d.learner_id and e.deck_id = c.deck_id
            left join study_plans p on p.learner_id = d.learner_id
            where c.id = ?""";

    static final String LAST_RECEIVED = "select max(received_at) from reviews where learner_id = ? and study_day = ?";

    static final String APPEND = """
            insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, modality, response, correct,
                grade, voids, answered_at, received_at, utc_offset, study_day, taken_ms, before_interval,
                before_repetitions, before_ease, after_interval, after_repetitions, after_ease, scheduler,
                scheduler_version, due_day, shift_days)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String SAVE = """
            insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day, last_day,
                drill_day, lapses, answers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (learner_id, card_id) do update set interval_days = excluded.interval_days,
                repetitions = excluded.repetitions, ease = excluded.ease, due_day = excluded.due_day,
                last_day = excluded.last_day, drill_day = excluded.drill_day, lapses = excluded.lapses,
                answers = excluded.answers""";

    private final Tx tx;

    ReviewLogDao(Tx tx) {
        this.tx = tx;
    }

    Optional<Review> find(AccountId learner, UUID id) {
        // Nearly all answers are new, and SQLite's driver reads the names of all columns even where no row is found.
        if (!tx.sql(IS_THERE).bind(learner.value()).bind(id.toString()).isFound()) return Optional.empty();
        return tx.sql(FIND).bind(learner.value()).bind(id.toString()).find(ReviewLogDao::review);
    }

    /** The log of one card, oldest first. */
    List<Review> listByCard(AccountId learner, CardId card) {
        return tx.sql(LOG_OF_CARD).bind(learner.value()).bind(card.value()).list(ReviewLogDao::review);
    }

    private List<Review> listByDay(AccountId learner, StudyDay day) {
        return tx.sql(LOG_OF_DAY)
                .bind(learner.value())
                .bind((long) day.number())
                .list(ReviewLogDao::review);
    }

    /** The answers of one study day that still count. */
    DayLog dayLog(AccountId learner, StudyDay day) {
        return DayLog.of(listByDay(learner, day));
    }

    Optional<Answerable> findAnswerable(AccountId learner, CardId card) {
        return tx.sql(ANSWERABLE).bind(learner.value()).bind(card.value()).find(ReviewLogDao::answerable);
    }

    /**
     * The moment to note for an entry received now. It is later than that of every other entry of the study day, so
     * that the order of a day's answers is certain even where the clock was set back.
     */
    Instant moment(AccountId learner, StudyDay day, Instant now) {
        long last = tx.sql(LAST_RECEIVED)
                .bind(learner.value())
                .bind((long) day.number())
                .find(row -> row.getLong(1))
                .orElse(0L);
        return Instant.ofEpochMilli(Math.max(now.toEpochMilli(), last + 1));
    }

    void append(Review review) {
        tx.sql(APPEND)
                .bind(review.learner().value())
                .bind(review.card().value())
                .bind((long) review.answerNumber())
                .bind(review.id().toString())
                .bind(review.deck().value())
                .bind(review.kind().name())
                .bind(review.modality() == null ? null : review.modality().name())
                .bind(review.response())
                .bind(review.correct())
                .bind(review.grade() == null ? null : review.grade().value())
                .bind(review.voids())
                .bind(review.answeredAt().toEpochMilli())
                .bind(review.receivedAt().toEpochMilli())
                .bind((long) review.utcOffset())
                .bind((long) review.studyDay().number())
                .bind((long) review.takenMillis())
                .bind((long) review.before().interval())
                .bind((long) review.before().repetitions())
                .bind((long) review.before().ease())
                .bind((long) review.after().interval())
                .bind((long) review.after().repetitions())
                .bind((long) review.after().ease())
                .bind(Sm2.NAME)
                .bind((long) Sm2.VERSION)
                .bind(number(review.due()))
                .bind(review.shift() == 0 ? null : review.shift())
                .run();
    }

    void save(AccountId learner, CardId card, DeckId deck, Standing standing) {
        tx.sql(SAVE)
                .bind(learner.value())
                .bind(card.value())
                .bind(deck.value())
                .bind((long) standing.schedule().interval())
                .bind((long) standing.schedule().repetitions())
                .bind((long) standing.schedule().ease())
                .bind(number(standing.due()))
                .bind(number(standing.lastDay()))
                .bind(number(standing.drillDay()))
                .bind((long) standing.lapses())
                .bind((long) standing.answers())
                .run();
    }

    private static @Nullable Integer number(@Nullable StudyDay day) {
        return day == null ? null : day.number();
    }

    private static @Nullable StudyDay day(@Nullable Integer number) {
        return number == null ? null : new StudyDay(number);
    }

    private static Answerable answerable(ResultSet row) throws SQLException {
        return new Answerable(
                new DeckId(row.getLong(1)),
                row.getObject(2) != null,
                standing(row, 3),
                ExamDateDao.exam(row, 11),
                row.getBoolean(13));
    }

    /** A standing from eight columns, beginning at the one given; a card never answered has none of them. */
    static Standing standing(ResultSet row, int first) throws SQLException {
        if (integer(row, first) == null) return Standing.NEW;
        return new Standing(
                new Schedule(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2)),
                day(integer(row, first + 3)),
                day(integer(row, first + 4)),
                day(integer(row, first + 5)),
                row.getInt(first + 6),
                row.getInt(first + 7));
    }

    static Review review(ResultSet row) throws SQLException {
        String modality = row.getString(7);
        Integer grade = integer(row, 10);
        return new Review(
                new AccountId(row.getLong(1)),
                new CardId(row.getLong(2)),
                row.getInt(3),
                UUID.fromString(row.getString(4)),
                new DeckId(row.getLong(5)),
                ReviewKind.valueOf(row.getString(6)),
                modality == null ? null : Modality.valueOf(modality),
                row.getString(8),
                bool(row, 9),
                grade == null ? null : new Grade(grade),
                integer(row, 11),
                Instant.ofEpochMilli(row.getLong(12)),
                Instant.ofEpochMilli(row.getLong(13)),
                row.getInt(14),
                new StudyDay(row.getInt(15)),
                row.getInt(16),
                day(integer(row, 23)),
                row.getInt(24),
                new Schedule(row.getInt(17), row.getInt(18), row.getInt(19)),
                new Schedule(row.getInt(20), row.getInt(21), row.getInt(22)));
    }
}
