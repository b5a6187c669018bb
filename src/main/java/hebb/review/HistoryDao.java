package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Finds a card for its learner also after it was retired: what was answered stays theirs. */
interface HistoryDao {

    @SqlQuery("""
            select d.title as deck_title, d.language, c.retired_at is not null as retired,
                coalesce(m.starred, false) as starred, coalesce(m.suspended, false) as suspended, m.flag
            from cards c
            join learner_decks l on l.learner_id = :learner and l.deck_id = c.deck_id
            join decks d on d.id = c.deck_id
            left join card_marks m on m.learner_id = :learner and m.card_id = c.id
            where c.id = :card
            """)
    Optional<CardHistory.Held> find(AccountId learner, CardId card);
}
