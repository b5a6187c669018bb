package hebb.deck;

import hebb.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The decks. A load asks for whom, so that a forgotten check finds nothing. */
public interface DeckDao {

    /** A deck that this account may open: built in, its own, or in its daily review. */
    @SqlQuery("""
            select d.id, d.owner_id as owner, d.slug, d.title, d.description, d.language, d.tags, d.share_code,
                d.created_at, d.updated_at, d.archived_at
            from decks d
            where d.id = :deck and (
                (d.slug is not null and d.archived_at is null) or d.owner_id = :account
                or exists (select 1 from learner_decks l where l.learner_id = :account and l.deck_id = d.id))
            """)
    Optional<Deck> findVisible(AccountId account, DeckId deck);

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where id = :deck and slug is not null and archived_at is null
            """)
    Optional<Deck> findBuiltIn(DeckId deck);

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where id = :deck and owner_id = :owner
            """)
    Optional<Deck> findOwned(AccountId owner, DeckId deck);

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where share_code = :code and archived_at is null
            """)
    Optional<Deck> findShared(String code);

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where slug is not null and archived_at is null order by slug
            """)
    List<Deck> listBuiltIn();

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where owner_id = :owner order by archived_at is not null, title
            """)
    List<Deck> listOwned(AccountId owner);

    @SqlQuery("select count(*) from decks where owner_id = :owner")
    int countOwned(AccountId owner);

    @SqlQuery("select title from decks where id = :deck")
    String getTitle(DeckId deck);

    @SqlQuery("select language from decks where id = :deck")
    String getLanguage(DeckId deck);

    @SqlQuery("select id, language from decks where id in (<decks>)")
    @KeyColumn("id")
    @ValueColumn("language")
    Map<DeckId, String> mapLanguages(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<DeckId> decks);

    /** Decks of others in this learner's daily review. */
    @SqlQuery("""
            select d.id, d.owner_id as owner, d.slug, d.title, d.description, d.language, d.tags, d.share_code,
                d.created_at, d.updated_at, d.archived_at
            from learner_decks l join decks d on d.id = l.deck_id
            where l.learner_id = :learner and d.slug is null and (d.owner_id is null or d.owner_id <> :learner)
            order by d.title
            """)
    List<Deck> listSharedWith(AccountId learner);

    @SqlUpdate("""
            insert into decks (id, owner_id, slug, title, description, language, tags, share_code, created_at,
                updated_at, archived_at)
            values (:id, :owner, :slug, :title, :description, :language, :tags, :shareCode, :createdAt, :updatedAt,
                :archivedAt)
            """)
    void insert(@BindMethods Deck deck);

    /** The time of the change is later than that of the last one, whatever the clock says: it tells them apart. */
    @SqlUpdate("""
            update decks set title = :title, description = :description, language = :language, tags = :tags,
                updated_at = case when updated_at < :now then :now else updated_at + 1 end, archived_at = :archivedAt
            where id = :deck
            """)
    void update(
            DeckId deck,
            String title,
            @Nullable String description,
            String language,
            String tags,
            Instant now,
            @Nullable Instant archivedAt);

    @SqlUpdate("update decks set share_code = :code where id = :deck and owner_id = :owner")
    int setShareCode(AccountId owner, DeckId deck, @Nullable String code);

    @SqlUpdate("update decks set archived_at = :archivedAt where id = :deck and owner_id = :owner")
    int setArchived(AccountId owner, DeckId deck, @Nullable Instant archivedAt);

    @SqlUpdate("""
            update decks set updated_at = case when updated_at < :now then :now else updated_at + 1 end
            where id = :deck
            """)
    void touch(DeckId deck, Instant now);

    @SqlQuery("select a.name from decks d join accounts a on a.id = d.owner_id where d.id = :deck")
    Optional<String> findOwnerName(DeckId deck);

    /** The names of the owners of these decks, by the decks; a deck of nobody is left out. */
    @SqlQuery("""
            select d.id as deck, a.name from decks d join accounts a on a.id = d.owner_id where d.id in (<decks>)
            """)
    @KeyColumn("deck")
    @ValueColumn("name")
    Map<DeckId, String> mapOwnerNames(@BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<DeckId> decks);

    @SqlQuery("select document, title from source_documents where deck_id = :deck")
    @KeyColumn("document")
    @ValueColumn("title")
    Map<String, String> mapSources(DeckId deck);

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where slug = :slug
            """)
    Optional<Deck> findEverBuiltIn(String slug);

    @SqlUpdate("delete from source_documents where deck_id = :deck")
    void clearSources(DeckId deck);

    @SqlUpdate("insert into source_documents (deck_id, document, title) values (:deck, :document, :title)")
    void addSource(DeckId deck, String document, String title);

    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks where slug is not null
            """)
    List<Deck> listEverBuiltIn();

    /** Decks of everybody, for whoever runs the server. */
    @SqlQuery("""
            select id, owner_id as owner, slug, title, description, language, tags, share_code, created_at, updated_at,
                archived_at
            from decks order by title, id
            """)
    List<Deck> listAll();

    /** The logins of the owners of all decks, by the decks; a deck of nobody is left out. */
    @SqlQuery(
            "select d.id as deck, a.login from decks d join accounts a on a.id = d.owner_id where a.login is not null")
    @KeyColumn("deck")
    @ValueColumn("login")
    Map<DeckId, String> mapOwnerLogins();
}
