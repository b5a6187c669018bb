package hebb.review;

import hebb.account.AccountId;
import hebb.scheduling.StudyDay;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What comes back to one learner, and how fast the answers came: what home and the forecast have in common. */
public interface OutlookDao {

    /**
     * Cards of the daily review by deck and by the study day on which they will be asked, up to those due on the last
     * day. A buried card comes back on the day after the one until which it is buried; a suspended or retired one does
     * not come. SQLite reads the tables of a cross join in the order written: deck by deck, where the index begins.
     */
    @SqlQuery("""
            select deck, due_day, cast(sum(cards) as integer) as cards
            from (
                select s.deck_id as deck, s.due_day, count(*) as cards
                from learner_decks d
                cross join schedules s
                where d.learner_id = :learner
                    and s.learner_id = d.learner_id and s.deck_id = d.deck_id and s.due_day <= :last
                    and s.card_id not in (
                        select c.id from learner_decks e join cards c on c.deck_id = e.deck_id
                        where e.learner_id = :learner and c.retired_at is not null)
                    and s.card_id not in (
                        select card_id from card_marks
                        where learner_id = :learner and (suspended = true or buried_until is not null))
                group by s.deck_id, s.due_day
                union all
                select s.deck_id as deck,
                    case when m.buried_until >= s.due_day then m.buried_until + 1 else s.due_day end as due_day,
                    1 as cards
                from card_marks m
                join schedules s on s.learner_id = m.learner_id and s.card_id = m.card_id and s.due_day <= :last
                join learner_decks d on d.learner_id = s.learner_id and d.deck_id = s.deck_id
                join cards c on c.id = s.card_id and c.retired_at is null
                where m.learner_id = :learner and m.suspended = false and m.buried_until is not null
            ) asked
            group by deck, due_day
            """)
    List<DueCount> listDue(AccountId learner, StudyDay last);

    /** How long the latest answers took, in milliseconds, newest first. */
    @SqlQuery("""
            select taken_ms from reviews
            where learner_id = :learner and kind <> 'VOID'
            order by study_day desc, received_at desc
            limit :limit
            """)
    List<Integer> listTakenMillis(AccountId learner, int limit);
}
