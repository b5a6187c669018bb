package hebb.deck;

import hebb.deck.DeckFolder.Found;
import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaDao;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaStore;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes deck files of the folder into the database, each by itself: compares first, then writes what differs. */
final class BuiltInDeckStore {

    /** Other nodes load the same files at the same time; each lost race means that one of them is done. */
    private static final int MOST_TRIES = 20;

    private final Database database;
    private final Ids ids;
    private final Instant now;

    BuiltInDeckStore(Database database, Ids ids, Instant now) {
        this.database = database;
        this.ids = ids;
        this.now = now;
    }

    /** A deck as it is kept, null where it is new. */
    private record Stored(@Nullable Deck deck, StoredCards cards, Map<String, String> sources, Set<DeckMedium> media) {

        static Stored of(Tx tx, String slug) {
            DeckDao dao = tx.dao(DeckDao.class);
            Deck deck = dao.findEverBuiltIn(slug).orElse(null);
            return deck == null
                    ? new Stored(null, StoredCards.NONE, Map.of(), Set.of())
                    : new Stored(
                            deck,
                            StoredCards.of(tx, deck.id()),
                            dao.mapSources(deck.id()),
                            Set.copyOf(tx.dao(MediaDao.class).list(deck.id())));
        }

        boolean hasAllBut(Found found, List<MediaFile> files) {
            return deck != null
                    && !deck.isArchived()
                    && DeckRows.header(deck).equals(found.parsed().header())
                    && sources.equals(found.sourceTitles())
                    && media.equals(files.stream().map(MediaFile::medium).collect(Collectors.toSet()));
        }

        boolean isStill(Optional<Deck> current) {
            return deck == null ? current.isEmpty() : current.map(Deck::state).equals(Optional.of(deck.state()));
        }
    }

    /** Brings one deck up to its file. */
    void save(Found found) {
        for (int tries = 0; tries < MOST_TRIES; tries++) if (compareAndSave(found)) return;
        throw new IllegalStateException("the deck " + found.slug() + " is changed again and again by somebody else");
    }

    /** @return false when somebody else changed the deck after it was compared, and nothing is saved */
    private boolean compareAndSave(Found found) {
        Stored stored = database.read(tx -> Stored.of(tx, found.slug()));
        DeckId id =
                stored.deck() == null ? new DeckId(ids.next()) : stored.deck().id();
        RowPlan plan = stored.cards().plan(id, found.parsed().deck().cards(), ids::next);
        List<MediaFile> media = found.mediaFiles();
        if (stored.hasAllBut(found, media) && plan.isEmpty()) return true;
        return database.write(tx -> {
            if (!stored.isStill(tx.dao(DeckDao.class).findEverBuiltIn(found.slug()))) return false;
            saveHeader(tx, id, found, stored.deck() == null);
            plan.write(tx, now);
            saveSources(tx, id, found.sourceTitles());
            MediaStore.replace(tx, id, media, now);
            return true;
        });
    }

    private void saveHeader(Tx tx, DeckId id, Found found, boolean fresh) {
        DeckDao dao = tx.dao(DeckDao.class);
        DeckHeader header = found.parsed().header();
        if (fresh) dao.insert(DeckRows.deck(id, null, found.slug(), header, now));
        else
            dao.update(
                    id,
                    header.title(),
                    header.description(),
                    DeckRows.language(header),
                    DeckRows.tags(header),
                    now,
                    null);
    }

    /** Replaces the titles under which the deck's sources are shown. */
    private static void saveSources(Tx tx, DeckId deck, Map<String, String> titles) {
        DeckDao dao = tx.dao(DeckDao.class);
        if (dao.mapSources(deck).equals(titles)) return;
        dao.clearSources(deck);
        titles.forEach((document, title) -> dao.addSource(deck, document, title));
    }

    /** A deck whose file is gone leaves the lists; what learners did with it stays. */
    void archiveAllBut(Set<String> present) {
        if (database.read(tx -> gone(tx, present)).isEmpty()) return;
        database.write(tx -> {
            DeckDao dao = tx.dao(DeckDao.class);
            for (Deck deck : gone(tx, present))
                dao.update(deck.id(), deck.title(), deck.description(), deck.language(), deck.tags(), now, now);
            return null;
        });
    }

    private static Set<Deck> gone(Tx tx, Set<String> present) {
        return tx.dao(DeckDao.class).listBuiltIn().stream()
                .filter(deck -> !present.contains(String.valueOf(deck.slug())))
                .collect(Collectors.toSet());
    }
}
