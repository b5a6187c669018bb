package hebb.deck;

import hebb.deck.DeckFolder.Found;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the deck files of a folder into the database, at start and again whenever they change. */
public final class BuiltInDecks {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInDecks.class);

    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final DeckFolder folder;
    private Map<String, String> seen = Map.of();

    /** @param folder holds deck files at any depth; it may also lie inside a jar */
    public BuiltInDecks(Database database, Clock clock, Ids ids, Path folder) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.folder = new DeckFolder(folder);
    }

    /** Loads the folder when any of its files changed since the last call; returns whether it did. */
    public synchronized boolean refresh() {
        Map<String, String> now = folder.fingerprint();
        if (now.equals(seen)) return false;
        load();
        seen = now;
        return true;
    }

    private void load() {
        List<Found> decks = folder.read();
        decks.forEach(deck ->
                deck.parsed().problems().forEach(problem -> LOG.error("{} (the deck is kept as it was)", problem)));
        database.write(tx -> {
            Instant now = clock.instant();
            Map<String, Deck> known = tx.dao(DeckDao.class).listEverBuiltIn().stream()
                    .collect(Collectors.toMap(deck -> String.valueOf(deck.slug()), Function.identity()));
            decks.stream()
                    .filter(Found::isSound)
                    .forEach(deck -> save(tx, deck, Optional.ofNullable(known.get(deck.slug())), now));
            archiveGone(tx, known, decks.stream().map(Found::slug).collect(Collectors.toSet()), now);
            return null;
        });
        LOG.info("{} built-in decks from {}", decks.size(), folder);
    }

    private void save(Tx tx, Found found, Optional<Deck> known, Instant now) {
        DeckDao dao = tx.dao(DeckDao.class);
        DeckHeader header = found.parsed().header();
        DeckId id = known.map(Deck::id).orElseGet(() -> new DeckId(ids.next()));
        if (known.isEmpty()) dao.insert(DeckRows.deck(id, null, found.slug(), header, now));
        else
            dao.update(
                    id,
                    header.title(),
                    header.description(),
                    DeckRows.language(header),
                    DeckRows.tags(header),
                    now,
                    null);
        DeckStore store = new DeckStore(tx, ids, now);
        store.saveCards(id, found.parsed().deck().cards());
        store.saveSources(id, found.sourceTitles());
    }

    /** A deck whose file is gone leaves the lists; what learners did with it stays. */
    private static void archiveGone(Tx tx, Map<String, Deck> known, Set<String> present, Instant now) {
        Set<String> gone = new HashSet<>(known.keySet());
        gone.removeAll(present);
        for (String slug : gone) {
            Deck deck = known.get(slug);
            if (deck == null || deck.isArchived()) continue;
            tx.dao(DeckDao.class)
                    .update(deck.id(), deck.title(), deck.description(), deck.language(), deck.tags(), now, now);
        }
    }
}
