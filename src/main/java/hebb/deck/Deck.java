package hebb.deck;

import hebb.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deck as it is kept, without its cards.
 *
 * @param owner null for a built-in deck, or when its owner's account is gone
 * @param slug the name of the file of a built-in deck, null for an uploaded one
 * @param language a BCP 47 tag, empty where none is given
 * @param tags joined by line ends
 * @param shareCode the secret part of the link that lets others learn it, null while it is not shared
 */
public record Deck(
        DeckId id,
        @Nullable AccountId owner,
        @Nullable String slug,
        String title,
        @Nullable String description,
        String language,
        String tags,
        @Nullable String shareCode,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt) {

    /** Names its header and its cards as they are: every change of them gives another. */
    public long state() {
        return updatedAt.toEpochMilli();
    }

    public boolean isBuiltIn() {
        return slug != null;
    }

    public boolean isOwnedBy(AccountId account) {
        return account.equals(owner);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }
}
