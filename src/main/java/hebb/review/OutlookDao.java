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
     * not come.
     */
    @SqlQuery("""
            select d.deck_id as deck,
                case when m.buried_until >= s.due_day then m.buried_until + 1 else s.due_day end as due_day,
                count(*) as cards
            from learner_decks d
            join schedules s on s.learner_id = d.learner_id and s.deck_id = d.deck_id and s.due_day <= :last
            join cards c on c.id = s.card_id and c.retired_at is null
            left join card_marks m on m.learner_id = d.learner_id and m.card_id = s.card_id
            where d.learner_id = :learner and m.suspended is not true
            group by d.deck_id, case when m.buried_until >= s.due_day then m.buried_until + 1 else s.due_day end
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
