package hebb.review;

import hebb.account.AccountId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What comes back to one learner, and how fast the answers came: what home and the forecast have in common. Kept
 * prepared statements, because they run on every look at home.
 */
public final class OutlookDao {

    /**
     * A buried card comes back on the day after the one until which it is buried. SQLite reads the tables of a cross
     * join in the order written: deck by deck, where the index begins.
     */
    private static final String SCHEDULED = """
            select deck, due_day, cast(sum(cards) as integer) as cards
            from (
                select s.deck_id as deck, s.due_day, count(*) as cards
                from learner_decks d
                cross join schedules s
                where d.learner_id = ?
            """;

    private static final String AND_BURIED = """
                    and s.learner_id = d.learner_id and s.deck_id = d.deck_id and s.due_day <= ?
                    and s.card_id not in (
                        select c.id from learner_decks e join cards c on c.deck_id = e.deck_id
                        where e.learner_id = ? and c.retired_at is not null)
                    and s.card_id not in (
                        select card_id from card_marks
                        where learner_id = ? and (suspended = true or buried_until is not null))
                group by s.deck_id, s.due_day
                union all
                select s.deck_id as deck,
                    case when m.buried_until >= s.due_day then m.buried_until + 1 else s.due_day end as due_day,
                    1 as cards
                from card_marks m
                join schedules s on s.learner_id = m.learner_id and s.card_id = m.card_id and s.due_day <= ?
                join cards c on c.id = s.card_id and c.retired_at is null
                join learner_decks d on d.learner_id = s.learner_id and d.deck_id = s.deck_id
                where m.learner_id = ? and m.suspended = false and m.buried_until is not null
            """;

    private static final String BY_DAY = """
            ) asked
            group by deck, due_day
            """;

    private static final String ONE_DECK = " and d.deck_id = ?\n";

    private static final String DUE = SCHEDULED + AND_BURIED + BY_DAY;

    private static final String DUE_OF_DECK = SCHEDULED + ONE_DECK + AND_BURIED + ONE_DECK + BY_DAY;

    /** Deck by deck, as above. */
    private static final String DUE_BETWEEN = """
            select s.due_day, count(*)
            from learner_decks d
            cross join schedules s
            where d.learner_id = ?
                and s.learner_id = d.learner_id and s.deck_id = d.deck_id and s.due_day between ? and ?
            group by s.due_day
            """;

    private static final String TAKEN = """
            select taken_ms from reviews
            where learner_id = ? and kind <> 'VOID'
            order by study_day desc, received_at desc
            limit ?
            """;

    private final Tx tx;

    public OutlookDao(Tx tx) {
        this.tx = tx;
    }

    /**
     * Cards of the daily review by deck and by the study day on which they will be asked, up to those due on the last
     * day; what is suspended or retired does not come.
     */
    public List<DueCount> listDue(AccountId learner, StudyDay last) {
        return tx.sql(DUE)
                .bind(learner.value())
                .bind((long) last.number())
                .bind(learner.value())
                .bind(learner.value())
                .bind((long) last.number())
                .bind(learner.value())
                .list(OutlookDao::dueCount);
    }

    /** How many cards of the daily review are scheduled for each of these days; days without any are left out. */
    Map<StudyDay, Integer> mapDue(AccountId learner, StudyDay first, StudyDay last) {
        Map<StudyDay, Integer> due = new HashMap<>();
        tx.sql(DUE_BETWEEN)
                .bind(learner.value())
                .bind((long) first.number())
                .bind((long) last.number())
                .list(row -> due.put(new StudyDay(row.getInt(1)), row.getInt(2)));
        return due;
    }

    /** The cards of one deck by the day on which they will be asked, up to this day. */
    Map<StudyDay, Integer> mapDue(AccountId learner, DeckId deck, StudyDay last) {
        return tx
                .sql(DUE_OF_DECK)
                .bind(learner.value())
                .bind(deck.value())
                .bind((long) last.number())
                .bind(learner.value())
                .bind(learner.value())
                .bind((long) last.number())
                .bind(learner.value())
                .bind(deck.value())
                .list(OutlookDao::dueCount)
                .stream()
                .collect(Collectors.toMap(DueCount::dueDay, DueCount::cards));
    }

    private static DueCount dueCount(ResultSet row) throws SQLException {
        return new DueCount(new DeckId(row.getLong(1)), new StudyDay(row.getInt(2)), row.getInt(3));
    }

    /** How long the latest answers took, in milliseconds, newest first. */
    public List<Integer> listTakenMillis(AccountId learner, int limit) {
        return tx.sql(TAKEN).bind(learner.value()).bind((long) limit).list(row -> row.getInt(1));
    }
}
