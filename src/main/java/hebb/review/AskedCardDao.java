package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.AnswerMode;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.plan.ExamDateDao;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a card together with all that a review shows around it. A kept statement: it runs for each card shown. */
final class AskedCardDao {

    private static final String FIND = """
            select c.id, c.deck_id, c.card_key, c.side, c.position, c.section, c.content,
                s.interval_days, s.repetitions, s.ease, s.due_day, s.last_day, s.drill_day, s.lapses, s.answers,
                d.title, d.language, l.answer_mode, coalesce(m.starred, false),
                coalesce(m.suspended = true or m.buried_until >= ?, false), coalesce(d.owner_id = ?, false),
                e.exam_day, e.from_day, m.flag
            from cards c
            join learner_decks l on l.learner_id = ? and l.deck_id = c.deck_id
            join decks d on d.id = c.deck_id
            left join schedules s on s.learner_id = l.learner_id and s.card_id = c.id
            left join exam_dates e on e.learner_id = l.learner_id and e.deck_id = c.deck_id
            left join card_marks m on m.learner_id = l.learner_id and m.card_id = c.id
            where c.id = ? and c.retired_at is null
            """;

    private static final int STANDING = 8;

    private final Tx tx;

    AskedCardDao(Tx tx) {
        this.tx = tx;
    }

    /** A card that is still asked, of a deck in this learner's daily review. */
    Optional<AskedCard> find(AccountId learner, CardId card, StudyDay today) {
        return tx.sql(FIND)
                .bind((long) today.number())
                .bind(learner.value())
                .bind(learner.value())
                .bind(card.value())
                .find(AskedCardDao::asked);
    }

    private static AskedCard asked(ResultSet row) throws SQLException {
        String flag = row.getString(24);
        return new AskedCard(
                new CardRow(
                        new CardId(row.getLong(1)),
                        new DeckId(row.getLong(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getString(7)),
                ReviewLogDao.standing(row, STANDING),
                row.getString(16),
                row.getString(17),
                AnswerMode.valueOf(row.getString(18)),
                row.getBoolean(19),
                flag == null ? null : Flag.valueOf(flag),
                row.getBoolean(20),
                row.getBoolean(21),
                ExamDateDao.exam(row, 22));
    }
}
