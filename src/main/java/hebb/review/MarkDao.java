package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Stars, flags, burials and suspensions, and what a deck's page shows of them. */
interface MarkDao {

    @SqlUpdate("""
            insert into card_marks (learner_id, card_id, starred) values (:learner, :card, :starred)
            on conflict (learner_id, card_id) do update set starred = excluded.starred
            """)
    void star(AccountId learner, CardId card, boolean starred);

    @SqlUpdate("""
            insert into card_marks (learner_id, card_id, flag) values (:learner, :card, :flag)
            on conflict (learner_id, card_id) do update set flag = excluded.flag
            """)
    void flag(AccountId learner, CardId card, @Nullable Flag flag);

    @SqlUpdate("""
            insert into card_marks (learner_id, card_id, buried_until) values (:learner, :card, :day)
            on conflict (learner_id, card_id) do update set buried_until = excluded.buried_until, spread = false
            """)
    void bury(AccountId learner, CardId card, StudyDay day);

    /** How many overdue cards were spread over days that are still to come. */
    @SqlQuery("""
            select count(*) from card_marks
            where learner_id = :learner and spread = true and suspended = false and buried_until >= :today
            """)
    int countSpread(AccountId learner, StudyDay today);

    @SqlUpdate("""
            update card_marks set buried_until = null, spread = false where learner_id = :learner and spread = true
            """)
    int gather(AccountId learner);

    @SqlUpdate("""
            insert into card_marks (learner_id, card_id, suspended) values (:learner, :card, :suspended)
            on conflict (learner_id, card_id) do update set suspended = excluded.suspended
            """)
    void suspend(AccountId learner, CardId card, boolean suspended);

    @SqlQuery("select count(*) from schedules where learner_id = :learner and last_day is not null")
    int countLearned(AccountId learner);

    @SqlQuery("""
            select c.id as card, coalesce(s.interval_days, 0) as interval, s.due_day as due,
                coalesce(s.lapses, 0) as lapses, coalesce(m.starred, false) as starred,
                coalesce(m.suspended, false) as suspended, m.flag
            from cards c
            left join schedules s on s.learner_id = :learner and s.card_id = c.id
            left join card_marks m on m.learner_id = :learner and m.card_id = c.id
            where c.deck_id = :deck and c.retired_at is null
            """)
    List<CardState> listStates(AccountId learner, DeckId deck);

    @SqlQuery("""
            select c.id as card, coalesce(s.interval_days, 0) as interval, s.due_day as due,
                coalesce(s.lapses, 0) as lapses, coalesce(m.starred, false) as starred,
                coalesce(m.suspended, false) as suspended, m.flag
            from cards c
            left join schedules s on s.learner_id = :learner and s.card_id = c.id
            left join card_marks m on m.learner_id = :learner and m.card_id = c.id
            where c.id in (<cards>)
            """)
    List<CardState> listStates(
            AccountId learner, @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<CardId> cards);

    @SqlQuery("""
            select coalesce(sum(case when due_day <= :today and card_id not in (
                        select card_id from card_marks where learner_id = :learner and suspended = true)
                    then 1 else 0 end), 0) as due,
                coalesce(sum(case when interval_days >= :mature then 1 else 0 end), 0) as mature
            from schedules
            where learner_id = :learner and deck_id = :deck and due_day is not null
                and card_id not in (select id from cards where deck_id = :deck and retired_at is not null)
            """)
    DeckFigures getFigures(AccountId learner, DeckId deck, StudyDay today, int mature);

    /** How many of a deck's learners have met each of these cards; cards that nobody met are left out. */
    @SqlQuery("""
            select s.card_id, count(*) as learners
            from learner_decks l
            join schedules s on s.learner_id = l.learner_id and s.deck_id = l.deck_id and s.due_day is not null
            where l.deck_id = :deck
            group by s.card_id
            """)
    @KeyColumn("card_id")
    @ValueColumn("learners")
    Map<CardId, Integer> mapLearners(DeckId deck);
}
