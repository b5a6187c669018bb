package hebb.deck.media;

import hebb.deck.DeckId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Pictures and sounds. The caller has made sure that whoever asks may see the deck. */
public interface MediaDao extends SqlObject {

    @SqlQuery("""
            select d.name, d.hash, m.type, m.size
            from deck_media d join media m on m.hash = d.hash
            where d.deck_id = :deck order by d.name
            """)
    List<DeckMedium> list(DeckId deck);

    @SqlQuery("select count(*) from deck_media where deck_id = :deck")
    int count(DeckId deck);

    @SqlQuery("""
            select d.name, d.hash, m.type, m.size
            from deck_media d join media m on m.hash = d.hash
            where d.deck_id = :deck and d.hash = :hash order by d.name limit 1
            """)
    Optional<DeckMedium> findByHash(DeckId deck, String hash);

    /** The bytes of one that is there. */
    default byte[] getContent(String hash) {
        return getHandle()
                .createQuery("select content from media where hash = :hash")
                .bind("hash", hash)
                .mapTo(byte[].class)
                .one();
    }

    @SqlQuery("select count(*) from media where hash = :hash")
    int count(String hash);

    @SqlUpdate("""
            insert into media (hash, type, size, created_at, content) values (:hash, :type, :size, :now, :content)
            on conflict (hash) do nothing
            """)
    void add(String hash, MediaType type, int size, Instant now, byte[] content);

    @SqlUpdate("""
            insert into deck_media (deck_id, name, hash) values (:deck, :name, :hash)
            on conflict (deck_id, name) do update set hash = excluded.hash
            """)
    void name(DeckId deck, String name, String hash);

    @SqlUpdate("delete from deck_media where deck_id = :deck and name = :name")
    int forget(DeckId deck, String name);

    /** Bytes that no deck names any more. */
    @SqlUpdate("delete from media where not exists (select 1 from deck_media d where d.hash = media.hash)")
    int deleteOrphans();
}
