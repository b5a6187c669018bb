package hebb.progress;

import hebb.account.AccountId;
import hebb.deck.DeckId;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The figures of one learner, counted by the database. A voided answer is named by a row of kind VOID. */
interface ProgressDao {

    // The cheapest condition that fails most often stands first: on a long log this halves the time.
    String TALLY = """
            select r.study_day, count(*) as answers,
                count(*) filter (where r.before_interval between 1 and 6 and r.kind = 'GRADED') as learning,
                count(*) filter (where r.before_interval between 1 and 6 and r.grade >= 3 and r.kind = 'GRADED')
                    as learning_remembered,
                count(*) filter (where r.before_interval between 7 and 20 and r.kind = 'GRADED') as young,
                count(*) filter (where r.before_interval between 7 and 20 and r.grade >= 3 and r.kind = 'GRADED')
                    as young_remembered,
                count(*) filter (where r.before_interval >= 21 and r.kind = 'GRADED') as mature,
                count(*) filter (where r.before_interval >= 21 and r.grade >= 3 and r.kind = 'GRADED')
                    as mature_remembered
            """;

    /** Every study day with answers, voided ones among them, oldest first. */
    @SqlQuery(TALLY + """
            from reviews r
            where r.learner_id = :learner and r.kind <> 'VOID'
            group by r.study_day
            order by r.study_day
            """)
    List<DayTally> listAnswered(AccountId learner);

    /** The part of {@link #listAnswered} that was taken back; two devices may take back the same answer. */
    @SqlQuery(TALLY + """
            from (select distinct card_id, voids from reviews where learner_id = :learner and kind = 'VOID') v
            join reviews r on r.learner_id = :learner and r.card_id = v.card_id and r.answer_number = v.voids
            where r.kind <> 'VOID'
            group by r.study_day
            """)
    List<DayTally> listVoided(AccountId learner);

    /** Cards of the daily review that were not retired, with the stages of their schedules. */
    @SqlQuery("""
            select d.deck_id, k.title,
                count(*) filter (where coalesce(s.interval_days, 0) = 0) as new_cards,
                count(*) filter (where s.interval_days between 1 and 6) as learning,
                count(*) filter (where s.interval_days between 7 and 20) as young,
                count(*) filter (where s.interval_days >= 21) as mature
            from learner_decks d
            join decks k on k.id = d.deck_id
            join cards c on c.deck_id = d.deck_id and c.retired_at is null
            left join schedules s on s.learner_id = d.learner_id and s.card_id = c.id
            where d.learner_id = :learner
            group by d.deck_id, k.title, d.added_at
            order by d.added_at, d.deck_id
            """)
    List<DeckStages> listStages(AccountId learner);

    /** One row of {@link #listStages}. */
    record DeckStages(DeckId deckId, String title, int newCards, int learning, int young, int mature) {

        DeckMaturity maturity() {
            return new DeckMaturity(deckId, title, new Maturity(newCards, learning, young, mature));
        }
    }

    @SqlQuery("""
            select (select count(*) from accounts where role <> 'GUEST') as accounts,
                (select count(*) from accounts where role = 'GUEST') as guests,
                (select count(*) from decks where archived_at is null) as decks,
                (select count(*) from (select 1 from reviews limit :mostReviews) some) as reviews
            """)
    Totals getTotals(int mostReviews);
}
