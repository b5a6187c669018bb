package hebb.deck;

import hebb.account.AccountId;
import hebb.card.CardId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The cards of the decks. Cards are retired, never deleted, because reviews point at them. */
public interface CardDao {

    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and retired_at is null
            order by position, side
            """)
    List<CardRow> listByDeck(DeckId deck);

    /** A part of the same list. */
    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and retired_at is null
            order by position, side
            limit :limit offset :first
            """)
    List<CardRow> listPage(DeckId deck, int first, int limit);

    /** The cards that may name a source, siblings left out. */
    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and retired_at is null and side = 1 and content like '%@source%'
            order by position
            """)
    List<CardRow> listCiting(DeckId deck);

    /** The cards that may have tags of their own. */
    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and retired_at is null and content like '%@tags%'
            order by position, side
            """)
    List<CardRow> listTagged(DeckId deck);

    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and retired_at is not null
            """)
    List<CardRow> listRetired(DeckId deck);

    /** The rows of one card that are asked. */
    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and card_key = :key and retired_at is null
            order by side
            """)
    List<CardRow> listSiblings(DeckId deck, String key);

    /** The retired rows of one card, parked ones too: their keys go on behind a sign that no key of a file holds. */
    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards
            where deck_id = :deck and (card_key = :key or card_key between :key || '~' and :key || '~~')
                and retired_at is not null
            """)
    List<CardRow> listRetiredSiblings(DeckId deck, String key);

    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where id = :card and retired_at is null
            """)
    Optional<CardRow> find(CardId card);

    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where id in (<cards>)
            """)
    List<CardRow> listByIds(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<CardId> cards);

    /** Which of these are still asked. */
    @SqlQuery("select id from cards where id in (<cards>) and retired_at is null")
    List<CardId> listAsked(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<CardId> cards);

    @SqlQuery("select count(*) from cards where deck_id = :deck and retired_at is null")
    int count(DeckId deck);

    /** How many cards each of these decks asks; a deck without any is left out. */
    @SqlQuery("""
            select deck_id as deck, count(*) as cards from cards
            where deck_id in (<decks>) and retired_at is null
            group by deck_id
            """)
    @KeyColumn("deck")
    @ValueColumn("cards")
    Map<DeckId, Integer> countByDeck(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<DeckId> decks);

    @SqlBatch("""
            insert into cards (id, deck_id, card_key, side, position, section, content, created_at, updated_at)
            values (:id, :deck, :cardKey, :side, :position, :section, :content, :now, :now)
            on conflict (id) do update set card_key = excluded.card_key, side = excluded.side,
                position = excluded.position, section = excluded.section, content = excluded.content,
                updated_at = excluded.updated_at, retired_at = null
            """)
    void save(@BindMethods List<CardRow> cards, Instant now);

    @SqlBatch("update cards set retired_at = :now where id = :cards and retired_at is null")
    void retire(List<CardId> cards, Instant now);

    /** Gives cards keys that no file can hold, so that others can take theirs. */
    @SqlBatch("update cards set card_key = card_key || '~' || id where id = :cards")
    void park(List<CardId> cards);

    /** A card that is still asked, of a deck of this account. */
    @SqlQuery("""
            select c.id, c.deck_id as deck, c.card_key, c.side, c.position, c.section, c.content
            from cards c join decks d on d.id = c.deck_id
            where c.id = :card and c.retired_at is null and d.owner_id = :owner
            """)
    Optional<CardRow> findOwned(AccountId owner, CardId card);

    /** The first cards of a deck, siblings left out. */
    @SqlQuery("""
            select id, deck_id as deck, card_key, side, position, section, content
            from cards where deck_id = :deck and retired_at is null and side = 1
            order by position limit :limit
            """)
    List<CardRow> listFirst(DeckId deck, int limit);
}
