package hebb.deck;

import hebb.account.Account;
import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaDao;
import hebb.storage.Tx;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file that waits, and what it is to be compared with, as they were at one moment. Reading and comparing
 * take long and need no transaction, so that nobody's answers wait for them.
 */
final class WaitingDraft {

    private final Draft draft;
    private final byte[] content;
    private final @Nullable Deck deck;
    private final StoredCards stored;
    private final List<DeckMedium> media;

    private WaitingDraft(Draft draft, byte[] content, @Nullable Deck deck, StoredCards stored, List<DeckMedium> media) {
        this.draft = draft;
        this.content = content;
        this.deck = deck;
        this.stored = stored;
        this.media = media;
    }

    /** Empty where the file is not there, not this owner's, or already saved. */
    static Optional<WaitingDraft> find(Tx tx, Account owner, DraftId id) {
        DraftDao drafts = tx.dao(DraftDao.class);
        return drafts.find(owner.id(), id).filter(draft -> !draft.saved()).map(draft -> {
            Deck deck = Optional.ofNullable(draft.deck())
                    .flatMap(of -> tx.dao(DeckDao.class).findOwned(owner.id(), of))
                    .orElse(null);
            StoredCards stored = deck == null ? StoredCards.NONE : StoredCards.of(tx, deck.id());
            List<DeckMedium> media =
                    deck == null ? List.of() : tx.dao(MediaDao.class).list(deck.id());
            return new WaitingDraft(draft, drafts.getContent(id), deck, stored, media);
        });
    }

    Draft draft() {
        return draft;
    }

    /** The deck that it would change, null where it would make one. */
    @Nullable
    Deck deck() {
        return deck;
    }

    StoredCards stored() {
        return stored;
    }

    /** The pictures and sounds that the deck has. */
    List<DeckMedium> media() {
        return media;
    }

    /** Whether it is for a deck that its owner no longer has. */
    boolean hasLostItsDeck() {
        return draft.deck() != null && deck == null;
    }

    ReadDraft read() {
        return ReadDraft.of(draft.fileName(), content);
    }

    /** What the deck would say of itself. */
    DeckHeader header(ReadDraft file) {
        return deck == null ? file.parsed().header() : file.header(DeckRows.header(deck));
    }

    /** Names the state of the deck that the file is compared with. */
    long state() {
        return deck == null ? 0 : deck.state();
    }
}
