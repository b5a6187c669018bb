package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.util.List;

/** Finds what is overdue and puts it off, thousands of cards at a time. */
final class CatchUpDao {

    private static final String OVERDUE = """
            select s.card_id
            from learner_decks d
            cross join schedules s
            where d.learner_id = ?
                and s.learner_id = d.learner_id and s.deck_id = d.deck_id and s.due_day < ?
                and s.card_id not in (""" + QueueDao.SET_ASIDE + """
                )
                and s.card_id not in (
                    select c.id from learner_decks e join cards c on c.deck_id = e.deck_id
                    where e.learner_id = ? and c.retired_at is not null)
            order by cast(? - s.last_day as double precision) / s.interval_days, s.card_id""";

    private static final String PUT_OFF = """
            insert into card_marks (learner_id, card_id, buried_until, spread) values (?, ?, ?, ?)
            on conflict (learner_id, card_id) do update set buried_until = excluded.buried_until,
                spread = excluded.spread""";

    private final Tx tx;

    CatchUpDao(Tx tx) {
        this.tx = tx;
    }

    /** The cards that were due on an earlier day and may be asked, the best remembered first. */
    List<CardId> listOverdue(AccountId learner, StudyDay today) {
        return tx.sql(OVERDUE)
                .bind(learner.value())
                .bind((long) today.number())
                .bind(learner.value())
                .bind((long) today.number())
                .bind(learner.value())
                .bind((long) today.number())
                .list(row -> new CardId(row.getLong(1)));
    }

    void putOff(AccountId learner, CardId card, StudyDay until) {
        tx.sql(PUT_OFF)
                .bind(learner.value())
                .bind(card.value())
                .bind((long) until.number())
                .bind(true)
                .run();
    }
}
