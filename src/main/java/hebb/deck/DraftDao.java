package hebb.deck;

import hebb.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Uploaded files between looking and saving. Every statement but housekeeping asks for whom. */
interface DraftDao extends SqlObject {

    @SqlUpdate("""
            insert into deck_drafts (id, owner_id, deck_id, file_name, content, created_at)
            values (:draft, :owner, :deck, :fileName, :content, :now)
            """)
    void insert(DraftId draft, AccountId owner, @Nullable DeckId deck, String fileName, byte[] content, Instant now);

    @SqlQuery("""
            select id, deck_id as deck, file_name, saved_at is not null as saved
            from deck_drafts where id = :draft and owner_id = :owner
            """)
    Optional<Draft> find(AccountId owner, DraftId draft);

    /** The bytes of a draft that is there. */
    default byte[] getContent(DraftId draft) {
        return getHandle()
                .createQuery("select content from deck_drafts where id = :draft")
                .bind("draft", draft.value())
                .mapTo(byte[].class)
                .one();
    }

    /** Remembers what a draft became, so that confirming it again leads there, and forgets its content. */
    @SqlUpdate("""
            update deck_drafts set saved_at = :now, deck_id = :deck, content = :nothing
            where id = :draft and owner_id = :owner
            """)
    void markSaved(AccountId owner, DraftId draft, DeckId deck, byte[] nothing, Instant now);

    @SqlUpdate("""
            delete from deck_drafts where owner_id = :owner and id not in (
                select id from deck_drafts where owner_id = :owner order by id desc limit :kept)
            """)
    void deleteOlder(AccountId owner, int kept);

    @SqlUpdate("delete from deck_drafts where id = :draft and owner_id = :owner")
    void delete(AccountId owner, DraftId draft);

    @SqlUpdate("delete from deck_drafts where created_at < :before")
    int deleteBefore(Instant before);
}
