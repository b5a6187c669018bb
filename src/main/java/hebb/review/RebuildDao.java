package hebb.review;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads logs and the schedules stored from them, a range of cards at a time. */
final class RebuildDao {

    private static final String LEARNERS = "select id from accounts where id > ? order by id limit ?";
    private static final String CARDS = """
            select card_id from (
                select card_id from reviews where learner_id = ? and card_id > ?
                union
                select card_id from schedules where learner_id = ? and card_id > ?) answered
            order by card_id limit ?""";
    private static final String LOG =
            ReviewLogDao.SELECT + "where learner_id = ? and card_id between ? and ? order by card_id, answer_number";
    private static final String STORED = """
            select card_id, deck_id, interval_days, repetitions, ease, due_day, last_day, drill_day, lapses, answers
            from schedules where learner_id = ? and card_id between ? and ?""";
    private static final String DELETE = "delete from schedules where learner_id = ? and card_id = ?";

    /** A row of the projection. */
    record Stored(CardId card, DeckId deck, Standing standing) {}

    private final Tx tx;

    RebuildDao(Tx tx) {
        this.tx = tx;
    }

    List<AccountId> listLearners(long after, int limit) {
        return tx.sql(LEARNERS).bind(after).bind((long) limit).list(row -> new AccountId(row.getLong(1)));
    }

    /** Cards that the learner answered, and any that has a schedule without an answer. */
    List<CardId> listCards(AccountId learner, long after, int limit) {
        return tx.sql(CARDS)
                .bind(learner.value())
                .bind(after)
                .bind(learner.value())
                .bind(after)
                .bind((long) limit)
                .list(row -> new CardId(row.getLong(1)));
    }

    /** The logs of the cards in this range of ids, each oldest first. */
    Map<CardId, List<Review>> mapLogs(AccountId learner, CardId first, CardId last) {
        return tx
                .sql(LOG)
                .bind(learner.value())
                .bind(first.value())
                .bind(last.value())
                .list(ReviewLogDao::review)
                .stream()
                .collect(Collectors.groupingBy(Review::card));
    }

    Map<CardId, Stored> mapStored(AccountId learner, CardId first, CardId last) {
        return tx
                .sql(STORED)
                .bind(learner.value())
                .bind(first.value())
                .bind(last.value())
                .list(RebuildDao::stored)
                .stream()
                .collect(Collectors.toMap(Stored::card, row -> row));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(new CardId(row.getLong(1)), new DeckId(row.getLong(2)), ReviewLogDao.standing(row, 3));
    }

    void delete(AccountId learner, CardId card) {
        tx.sql(DELETE).bind(learner.value()).bind(card.value()).run();
    }
}
