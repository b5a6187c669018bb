package hebb.practice;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The cards that a learner may practise. Only reads. */
interface CardPoolDao {

    /** The cards of these decks of the daily review, without those that are suspended. */
    @SqlQuery("""
            select c.id as card, c.deck_id as deck, c.card_key, s.due_day as due
            from learner_decks l
            join cards c on c.deck_id = l.deck_id and c.retired_at is null
            left join schedules s on s.learner_id = l.learner_id and s.card_id = c.id
            where l.learner_id = :learner and l.deck_id in (<decks>)
                and c.id not in (select card_id from card_marks where learner_id = :learner and suspended = true)
            order by c.id
            """)
    List<Candidate> listCandidates(
            AccountId learner, @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<DeckId> decks);

    /** Cards that were graded below 3 on that day or later; answers taken back do not count. */
    @SqlQuery("""
            select distinct r.card_id
            from reviews r
            where r.learner_id = :learner and r.study_day >= :first and r.kind <> 'VOID' and r.grade < 3
                and not exists (
                    select 1 from reviews v
                    where v.learner_id = r.learner_id and v.card_id = r.card_id and v.kind = 'VOID'
                        and v.voids = r.answer_number)
            """)
    Set<CardId> listForgotten(AccountId learner, StudyDay first);

    @SqlQuery("""
            select distinct card_id from quiz_questions
            where learner_id = :learner and attempt_id = :attempt and correct = false
            """)
    Set<CardId> listMissed(AccountId learner, AttemptId attempt);
}
