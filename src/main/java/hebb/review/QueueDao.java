package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import hebb.storage.Prepared;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What waits for one learner, deck by deck. Kept prepared statements: a review of many decks runs dozens of them for
 * one card. The sets of excluded cards are small or indexed, so that a long deck stays fast.
 */
final class QueueDao {

    /** What a learner suspended, or buried up to a day. */
    static final String SET_ASIDE =
            "select card_id from card_marks where learner_id = ? and (suspended = true or buried_until >= ?)";

    private static final String DUE = """
            from schedules
            where learner_id = ? and deck_id = ? and due_day <= ?
                and card_id not in (select id from cards where deck_id = ? and retired_at is not null)
                and card_id not in (""" + SET_ASIDE + ")";

    static final String LIST_DUE = """
            select c.id, c.deck_id, c.card_key, d.delay
            from (
                select card_id, cast(? - last_day as double precision) / interval_days as delay
            """ + DUE + """
                order by delay
                limit ?
            ) d
            join cards c on c.id = d.card_id
            order by d.delay, c.position, c.side""";

    static final String COUNT_DUE = "select count(*) from (select 1 as one " + DUE + " limit ?) d";

    static final String LIST_NEW = """
            select id, deck_id, card_key, 0.0
            from cards
            where deck_id = ? and retired_at is null
                and id not in (
                    select card_id from schedules where learner_id = ? and deck_id = ? and due_day is not null)
                and id not in (""" + SET_ASIDE + """
                )
            order by position, side
            limit ?""";

    /**
     * All cards, less those met, less the few that are retired, less the few set aside: nothing is compared card by
     * card, and the two large counts are each read from one index alone. SQLite reads the tables of a cross join in the
     * order written, the few marked cards first.
     */
    static final String COUNT_NEW = """
            select (select count(*) from cards where deck_id = ?)
                - (select count(*) from schedules where learner_id = ? and deck_id = ? and due_day is not null)
                - (select count(*) from cards c
                    where c.deck_id = ? and c.retired_at is not null
                        and not exists (
                            select 1 from schedules s
                            where s.learner_id = ? and s.card_id = c.id and s.due_day is not null))
                - (select count(*) from card_marks m
                    cross join cards c
                    where c.id = m.card_id and c.deck_id = ? and c.retired_at is null
                        and m.learner_id = ? and (m.suspended = true or m.buried_until >= ?)
                        and not exists (
                            select 1 from schedules s
                            where s.learner_id = m.learner_id and s.card_id = m.card_id and s.due_day is not null))
            """;

    static final String IN_DRILL = """
            select c.id, c.deck_id, c.card_key, 0.0
            from schedules s
            join cards c on c.id = s.card_id and c.retired_at is null
            where s.learner_id = ? and s.drill_day = ? and s.card_id not in (""" + SET_ASIDE + ")";

    static final String FIND = "select id, deck_id, card_key, 0.0 from cards where id = ?";

    private final Tx tx;

    QueueDao(Tx tx) {
        this.tx = tx;
    }

    /** The due cards of a deck that are remembered best. */
    List<QueuedCard> listDue(AccountId learner, DeckId deck, StudyDay today, int limit) {
        Prepared statement = tx.sql(LIST_DUE).bind((long) today.number());
        return due(statement, learner, deck, today).bind((long) limit).list(QueueDao::queued);
    }

    /** How many cards of a deck are due, counted up to the limit. */
    int countDue(AccountId learner, DeckId deck, StudyDay today, int limit) {
        return count(due(tx.sql(COUNT_DUE), learner, deck, today).bind((long) limit));
    }

    /** How many cards of a deck were due on an earlier day, counted up to the limit. */
    int countOverdue(AccountId learner, DeckId deck, StudyDay today, int limit) {
        return count(
                due(tx.sql(COUNT_DUE), learner, deck, today.plus(-1), today).bind((long) limit));
    }

    private static Prepared due(Prepared statement, AccountId learner, DeckId deck, StudyDay today) {
        return due(statement, learner, deck, today, today);
    }

    private static Prepared due(Prepared statement, AccountId learner, DeckId deck, StudyDay last, StudyDay today) {
        return aside(
                statement
                        .bind(learner.value())
                        .bind(deck.value())
                        .bind((long) last.number())
                        .bind(deck.value()),
                learner,
                today);
    }

    private static Prepared aside(Prepared statement, AccountId learner, StudyDay today) {
        return statement.bind(learner.value()).bind((long) today.number());
    }

    /** The first cards of a deck that the learner has not met. */
    List<QueuedCard> listNew(AccountId learner, DeckId deck, StudyDay today, int limit) {
        Prepared statement =
                tx.sql(LIST_NEW).bind(deck.value()).bind(learner.value()).bind(deck.value());
        return aside(statement, learner, today).bind((long) limit).list(QueueDao::queued);
    }

    /** How many cards of a deck the learner has not met and may be asked. */
    int countNew(AccountId learner, DeckId deck, StudyDay today) {
        Prepared statement = tx.sql(COUNT_NEW)
                .bind(deck.value())
                .bind(learner.value())
                .bind(deck.value())
                .bind(deck.value())
                .bind(learner.value())
                .bind(deck.value());
        return count(aside(statement, learner, today));
    }

    /** The cards of all decks that still have to reach grade 4 today. */
    List<QueuedCard> listInDrill(AccountId learner, StudyDay today) {
        Prepared statement = tx.sql(IN_DRILL).bind(learner.value()).bind((long) today.number());
        return aside(statement, learner, today).list(QueueDao::queued);
    }

    /** These cards in this order; what is not there is left out. */
    List<QueuedCard> listCards(List<CardId> cards) {
        return cards.stream()
                .flatMap(card -> tx.sql(FIND).bind(card.value()).find(QueueDao::queued).stream())
                .toList();
    }

    private static int count(Prepared statement) {
        return statement.find(row -> row.getInt(1)).orElse(0);
    }

    private static QueuedCard queued(ResultSet row) throws SQLException {
        return new QueuedCard(
                new CardId(row.getLong(1)), new DeckId(row.getLong(2)), row.getString(3), row.getDouble(4));
    }
}
