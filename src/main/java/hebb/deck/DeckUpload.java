package hebb.deck;

import hebb.account.Account;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaStore;
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
        return database.read(tx -> WaitingDraft.find(tx, owner, id)).map(DeckUpload::preview);
    }

    private static UploadPreview preview(WaitingDraft waiting) {
        ReadDraft file = waiting.read();
        ParsedDeck parsed = file.parsed();
        return new UploadPreview(
                waiting.draft().id(),
                waiting.draft().fileName(),
                waiting.deck(),
                waiting.header(file),
                DeckChanges.between(waiting.stored().cards(), file.cards()),
                UploadProblem.of(parsed.problems(), file.text(), SHOWN_PROBLEMS),
                parsed.problemCount(),
                file.imported().notes(),
                MediaPreview.of(file, waiting.media()),
                file.isTooLong(),
                waiting.state());
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
        Optional<WaitingDraft> waiting = database.read(tx -> WaitingDraft.find(tx, owner, id));
        if (waiting.isEmpty() || waiting.get().hasLostItsDeck()) return new UploadOutcome.Missing();
        return confirm(owner, waiting.get(), title, leaveOut, seen);
    }

    private UploadOutcome confirm(Account owner, WaitingDraft waiting, String title, boolean leaveOut, long seen) {
        ReadDraft file = waiting.read();
        DeckHeader header =
                title.isBlank() ? waiting.header(file) : waiting.header(file).withTitle(title);
        if (!file.isUsable()) return new UploadOutcome.Unusable();
        if (waiting.state() != seen) return new UploadOutcome.DeckChanged();
        if (header.isTitleTooLong()) return new UploadOutcome.TitleTooLong();
        if (file.parsed().problemCount() > 0 && !leaveOut) return new UploadOutcome.ProblemsLeft();
        DeckId deck =
                waiting.deck() == null ? new DeckId(ids.next()) : waiting.deck().id();
        RowPlan plan = waiting.stored().plan(deck, file.cards(), ids::next);
        List<MediaFile> media = file.mediaFiles();
        return database.write(tx -> save(tx, owner, waiting, deck, header, plan, media));
    }

    private UploadOutcome save(
            Tx tx,
            Account owner,
            WaitingDraft waiting,
            DeckId deck,
            DeckHeader header,
            RowPlan plan,
            List<MediaFile> media) {
        Draft draft =
                tx.dao(DraftDao.class).find(owner.id(), waiting.draft().id()).orElse(null);
        if (draft == null) return new UploadOutcome.Missing();
        DeckId of = draft.deck();
        if (draft.saved() && of != null) return new UploadOutcome.Saved(of);
        Optional<Deck> known = of == null ? Optional.empty() : owned(tx, owner, of);
        if (of != null && known.isEmpty()) return new UploadOutcome.Missing();
        if (known.isPresent() && known.get().state() != waiting.state()) return new UploadOutcome.DeckChanged();
        Instant now = clock.instant();
        if (known.isEmpty()) tx.dao(DeckDao.class).insert(DeckRows.deck(deck, owner.id(), null, header, now));
        else if (!plan.isEmpty() || !DeckRows.header(known.get()).equals(header)) update(tx, known.get(), header, now);
        plan.write(tx, now);
        // What there is no room for was shown as refused; what others added since may take its room.
        var unused = MediaStore.put(tx, deck, media, now);
        tx.dao(DraftDao.class).markSaved(owner.id(), draft.id(), deck, new byte[0], now);
        return new UploadOutcome.Saved(deck);
    }

    private static void update(Tx tx, Deck deck, DeckHeader header, Instant now) {
        tx.dao(DeckDao.class)
                .update(
                        deck.id(),
                        header.title(),
                        header.description(),
                        DeckRows.language(header),
                        DeckRows.tags(header),
                        now,
                        deck.archivedAt());
    }

    private static Optional<Deck> owned(Tx tx, Account owner, DeckId deck) {
        return tx.dao(DeckDao.class).findOwned(owner.id(), deck);
    }

    /** Forgets a file that is not going to be saved. */
    public void discard(Account owner, DraftId draft) {
        database.write(tx -> {
            tx.dao(DraftDao.class).delete(owner.id(), draft);
            return null;
        });
    }

    /** Forgets files that nobody came back for. */
    public int deleteExpired() {
        Instant before = clock.instant().minus(LIFETIME);
        return database.write(tx -> tx.dao(DraftDao.class).deleteBefore(before));
    }
}
