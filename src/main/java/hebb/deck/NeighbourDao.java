package hebb.deck;

import hebb.card.CardId;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads the cards that stand around one in its deck. A kept statement over an index: a long deck costs no more. */
final class NeighbourDao {

    /** How many authored cards may lie between. */
    static final int REACH = 24;

    /** Sides count each, so that a card of many gaps does not make the list long. */
    static final int MOST = 80;

    static final String LIST = """
            select id, deck_id, card_key, side, position, section, content
            from cards
            where deck_id = ? and retired_at is null and position between ? and ? and card_key <> ?
            order by position, side
            limit ?
            """;

    private final Tx tx;

    NeighbourDao(Tx tx) {
        this.tx = tx;
    }

    /** The rows of other cards; of the first cards of a deck as many as of those in its middle. */
    List<CardRow> list(CardRow card) {
        long first = Math.max(0, card.position() - REACH);
        return tx.sql(LIST)
                .bind(card.deck().value())
                .bind(first)
                .bind(first + 2 * REACH)
                .bind(card.cardKey())
                .bind((long) MOST)
                .list(NeighbourDao::row);
    }

    private static CardRow row(ResultSet row) throws SQLException {
        return new CardRow(
                new CardId(row.getLong(1)),
                new DeckId(row.getLong(2)),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7));
    }
}
