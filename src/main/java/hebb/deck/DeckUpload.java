package hebb.deck;

import hebb.account.Account;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of teachers in: first a look at what a file would do, then, on the owner's word, the doing. What waits in
 * between is kept in the database, so that any node can go on with it.
 */
public final class DeckUpload {

    private static final int SHOWN_PROBLEMS = 50;
    private static final int KEPT_DRAFTS = 5;
    private static final Duration LIFETIME = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;
    private final Ids ids;

    public DeckUpload(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a file until its owner has looked at it. */
    public UploadOutcome keep(Account owner, @Nullable DeckId deck, String fileName, byte[] bytes) {
        Optional<FileFault> fault = FileFault.of(bytes);
        if (fault.isPresent()) return new UploadOutcome.Refused(fault.get());
        DraftId draft = new DraftId(ids.next());
        return database.write(tx -> {
            if (deck != null && owned(tx, owner, deck).isEmpty()) return new UploadOutcome.Missing();
            DraftDao drafts = tx.dao(DraftDao.class);
            drafts.insert(draft, owner.id(), deck, UploadName.clean(fileName), bytes, clock.instant());
            drafts.deleteOlder(owner.id(), KEPT_DRAFTS);
            return new UploadOutcome.Kept(draft);
        });
    }

    /** What a kept file would do; empty where it is not there, not this owner's, or already saved. */
    public Optional<UploadPreview> preview(Account owner, DraftId id) {
        return database.read(tx -> waiting(tx, owner, id).map(draft -> {
            ReadDraft file = read(tx, draft);
            Optional<Deck> deck = Optional.ofNullable(draft.deck()).flatMap(of -> owned(tx, owner, of));
            return preview(tx, draft, file, deck);
        }));
    }

    private static UploadPreview preview(Tx tx, Draft draft, ReadDraft file, Optional<Deck> deck) {
        List<CardRow> rows =
                deck.map(found -> tx.dao(CardDao.class).listByDeck(found.id())).orElse(List.of());
        ParsedDeck parsed = file.parsed();
        return new UploadPreview(
                draft.id(),
                draft.fileName(),
                deck.orElse(null),
                deck.map(found -> file.header(DeckRows.header(found))).orElse(parsed.header()),
                DeckChanges.between(DeckRows.cards(rows), file.cards()),
                UploadProblem.of(parsed.problems(), file.text(), SHOWN_PROBLEMS),
                parsed.problemCount(),
                file.imported().notes(),
                file.isTooLong(),
                deck.map(DeckUpload::state).orElse(0L));
    }

    /** The deck that a file became; empty while it waits, and where it is not there. */
    public Optional<DeckId> findSaved(Account owner, DraftId id) {
        return database.read(tx ->
                tx.dao(DraftDao.class).find(owner.id(), id).filter(Draft::saved).map(Draft::deck));
    }

    /**
     * Saves what the preview showed. Saying it twice saves once.
     *
     * @param title what to call the deck; where blank, as the file says
     * @param leaveOut whether what cannot be read may be left out
     * @param seen the state of the deck that the preview was made of
     */
    public UploadOutcome confirm(Account owner, DraftId id, String title, boolean leaveOut, long seen) {
        Optional<DeckId> saved = findSaved(owner, id);
        if (saved.isPresent()) return new UploadOutcome.Saved(saved.get());
        // Reading takes long and needs no transaction, so that nobody's answers wait for it.
        Optional<ReadDraft> file = database.read(tx -> waiting(tx, owner, id).map(draft -> read(tx, draft)));
        if (file.isEmpty()) return new UploadOutcome.Missing();
        if (!file.get().isUsable()) return new UploadOutcome.Unusable();
        if (file.get().parsed().problemCount() > 0 && !leaveOut) return new UploadOutcome.ProblemsLeft();
        return database.write(tx -> save(tx, owner, id, title, file.get(), seen));
    }

    private UploadOutcome save(Tx tx, Account owner, DraftId id, String title, ReadDraft file, long seen) {
        Draft draft = tx.dao(DraftDao.class).find(owner.id(), id).orElse(null);
        if (draft == null) return new UploadOutcome.Missing();
        DeckId of = draft.deck();
        if (draft.saved() && of != null) return new UploadOutcome.Saved(of);
        Optional<Deck> known = of == null ? Optional.empty() : owned(tx, owner, of);
        if (of != null && known.isEmpty()) return new UploadOutcome.Missing();
        if (known.isPresent() && state(known.get()) != seen) return new UploadOutcome.DeckChanged();
        Instant now = clock.instant();
        DeckId deck = known.map(Deck::id).orElseGet(() -> new DeckId(ids.next()));
        saveDeck(tx, owner, deck, known, titled(file, known, title), now);
        new DeckStore(tx, ids, now).saveCards(deck, file.cards());
        tx.dao(DraftDao.class).markSaved(owner.id(), id, deck, new byte[0], now);
        return new UploadOutcome.Saved(deck);
    }

    private static DeckHeader titled(ReadDraft file, Optional<Deck> known, String title) {
        DeckHeader header = known.map(deck -> file.header(DeckRows.header(deck)))
                .orElse(file.parsed().header());
        return title.isBlank() ? header : header.withTitle(title);
    }

    private static void saveDeck(
            Tx tx, Account owner, DeckId id, Optional<Deck> known, DeckHeader header, Instant now) {
        DeckDao dao = tx.dao(DeckDao.class);
        if (known.isEmpty()) dao.insert(DeckRows.deck(id, owner.id(), null, header, now));
        else
            dao.update(
                    id,
                    header.title(),
                    header.description(),
                    DeckRows.language(header),
                    DeckRows.tags(header),
                    now,
                    known.get().archivedAt());
    }

    private static Optional<Draft> waiting(Tx tx, Account owner, DraftId id) {
        return tx.dao(DraftDao.class).find(owner.id(), id).filter(draft -> !draft.saved());
    }

    private static ReadDraft read(Tx tx, Draft draft) {
        return ReadDraft.of(draft.fileName(), tx.dao(DraftDao.class).getContent(draft.id()));
    }

    private static Optional<Deck> owned(Tx tx, Account owner, DeckId deck) {
        return tx.dao(DeckDao.class).findOwned(owner.id(), deck);
    }

    private static long state(Deck deck) {
        return deck.updatedAt().toEpochMilli();
    }

    /** Forgets files that nobody came back for. */
    public int deleteExpired() {
        Instant before = clock.instant().minus(LIFETIME);
        return database.write(tx -> tx.dao(DraftDao.class).deleteBefore(before));
    }
}
