package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What waits for one learner. The sets of excluded cards are small or indexed, so that a long deck stays fast. */
interface QueueDao {

    @SqlQuery("""
            select c.id as card, c.deck_id as deck, c.card_key, d.delay
            from (
                select card_id, cast(:today - last_day as double precision) / interval_days as delay
                from schedules
                where learner_id = :learner and deck_id = :deck and due_day <= :today
                    and card_id not in (select id from cards where deck_id = :deck and retired_at is not null)
                    and card_id not in (
                        select card_id from card_marks
                        where learner_id = :learner and (suspended = true or buried_until >= :today))
                order by delay
                limit :limit
            ) d
            join cards c on c.id = d.card_id
            order by d.delay, c.position, c.side
            """)
    List<QueuedCard> listDue(AccountId learner, DeckId deck, StudyDay today, int limit);

    @SqlQuery("""
            select id as card, deck_id as deck, card_key, 0.0 as delay
            from cards
            where deck_id = :deck and retired_at is null
                and id not in (
                    select card_id from schedules
                    where learner_id = :learner and deck_id = :deck and due_day is not null)
                and id not in (
                    select card_id from card_marks
                    where learner_id = :learner and (suspended = true or buried_until >= :today))
            order by position, side
            limit :limit
            """)
    List<QueuedCard> listNew(AccountId learner, DeckId deck, StudyDay today, int limit);

    @SqlQuery("""
            select c.id as card, c.deck_id as deck, c.card_key, 0.0 as delay
            from schedules s
            join cards c on c.id = s.card_id and c.retired_at is null
            where s.learner_id = :learner and s.drill_day = :today
                and s.card_id not in (
                    select card_id from card_marks
                    where learner_id = :learner and (suspended = true or buried_until >= :today))
            """)
    List<QueuedCard> listInDrill(AccountId learner, StudyDay today);

    @SqlQuery("select id as card, deck_id as deck, card_key, 0.0 as delay from cards where id in (<cards>)")
    List<QueuedCard> listCards(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<CardId> cards);

    /**
     * New cards that may be asked, by deck: all cards, less those met, less those set aside. SQLite reads the tables of
     * a cross join in the order written: the few retired or marked cards first.
     */
    @SqlQuery("""
            select d.deck_id as deck,
                (select count(*) from cards c where c.deck_id = d.deck_id and c.retired_at is null)
                - (select count(*) from schedules s
                    where s.learner_id = d.learner_id and s.deck_id = d.deck_id and s.due_day is not null)
                + (select count(*) from cards c
                    cross join schedules s
                    where c.deck_id = d.deck_id and c.retired_at is not null
                        and s.learner_id = d.learner_id and s.card_id = c.id and +s.due_day is not null)
                - (select count(*) from card_marks m
                    cross join cards c
                    where c.id = m.card_id and c.deck_id = d.deck_id and c.retired_at is null
                        and m.learner_id = d.learner_id and (m.suspended = true or m.buried_until >= :today)
                        and not exists (
                            select 1 from schedules s
                            where s.learner_id = d.learner_id and s.card_id = m.card_id and s.due_day is not null))
                as cards
            from learner_decks d
            where d.learner_id = :learner
            """)
    List<NewCount> countNew(AccountId learner, StudyDay today);
}
