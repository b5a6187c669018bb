package hebb.feedback;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The reports. Every load asks for whom: who wrote it, or who looks after the deck. */
interface ReportDao {

    /** A card that is still asked, of a deck in this learner's daily review. */
    @SqlQuery("""
            select c.id, c.deck_id as deck, c.card_key, c.side, c.position, c.section, c.content
            from cards c join learner_decks l on l.deck_id = c.deck_id and l.learner_id = :learner
            where c.id = :card and c.retired_at is null
            """)
    Optional<CardRow> findReportable(AccountId learner, CardId card);

    /** Whether this account looks after a deck: its owner, and administrators for decks that nobody owns. */
    @SqlQuery("""
            select count(*) from decks
            where id = :deck and (owner_id = :account or (owner_id is null and :admin = true))
            """)
    int countManaged(AccountId account, boolean admin, DeckId deck);

    /** An open report of the same learner and card takes the new text. */
    @SqlUpdate("""
            insert into card_reports (id, deck_id, card_id, reporter_id, kind, text, created_at)
            values (:id, :deck, :card, :reporter, :kind, :text, :now)
            on conflict (reporter_id, card_id) where settled_at is null
                do update set kind = excluded.kind, text = excluded.text
            """)
    void save(ReportId id, DeckId deck, CardId card, AccountId reporter, ReportKind kind, String text, Instant now);

    @SqlQuery("select count(*) from card_reports where reporter_id = :reporter and created_at > :after")
    int countSince(AccountId reporter, Instant after);

    @SqlQuery("""
            select count(*) from card_reports r join accounts a on a.id = r.reporter_id
            where r.deck_id = :deck and r.settled_at is null and a.role = 'GUEST'
            """)
    int countOpenOfGuests(DeckId deck);

    @SqlQuery("""
            select id, deck_id as deck, card_id as card, kind, text, created_at, settled_at, outcome, answer
            from card_reports where reporter_id = :reporter and card_id = :card and settled_at is null
            """)
    Optional<CardReport> findOpen(AccountId reporter, CardId card);

    /** What somebody reported about a card, the latest first. */
    @SqlQuery("""
            select id, deck_id as deck, card_id as card, kind, text, created_at, settled_at, outcome, answer
            from card_reports where reporter_id = :reporter and card_id = :card
            order by created_at desc limit :most
            """)
    List<CardReport> listByCard(AccountId reporter, CardId card, int most);

    /** What somebody reported about a deck and was settled since, the latest first. */
    @SqlQuery("""
            select id, deck_id as deck, card_id as card, kind, text, created_at, settled_at, outcome, answer
            from card_reports where reporter_id = :reporter and deck_id = :deck and settled_at > :after
            order by settled_at desc limit :most
            """)
    List<CardReport> listSettled(AccountId reporter, DeckId deck, Instant after, int most);

    /** The open reports of a deck, oldest first. */
    @SqlQuery("""
            select id, deck_id as deck, card_id as card, kind, text, created_at, settled_at, outcome, answer
            from card_reports where deck_id = :deck and settled_at is null
            order by created_at, id limit :most
            """)
    List<CardReport> listOpen(DeckId deck, int most);

    @SqlQuery("select count(*) from card_reports where deck_id = :deck and settled_at is null")
    int countOpen(DeckId deck);

    /** How many open reports wait for this account, by deck; decks without any are left out. */
    @SqlQuery("""
            select r.deck_id as deck, count(*) as reports
            from card_reports r join decks d on d.id = r.deck_id
            where r.settled_at is null and (d.owner_id = :account or (d.owner_id is null and :admin = true))
            group by r.deck_id
            """)
    @KeyColumn("deck")
    @ValueColumn("reports")
    Map<DeckId, Integer> mapOpen(AccountId account, boolean admin);

    @SqlUpdate("""
            update card_reports set settled_at = :now, outcome = :outcome, answer = :answer
            where id = :report and deck_id = :deck and settled_at is null
            """)
    void settle(DeckId deck, ReportId report, Settlement outcome, @Nullable String answer, Instant now);
}
