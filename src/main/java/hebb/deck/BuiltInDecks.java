package hebb.deck;

import hebb.deck.DeckFolder.Found;
import hebb.storage.Database;
import hebb.storage.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the deck files of a folder into the database, at start and again whenever they change. */
public final class BuiltInDecks {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInDecks.class);

    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final DeckReading folder;
    private Map<String, String> seen = Map.of();
    private boolean missed;

    public BuiltInDecks(Database database, Clock clock, Ids ids, DeckReading folder) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.folder = folder;
    }

    /** Loads the folder when any of its files changed since the last call; returns whether it did. */
    public synchronized boolean refresh() {
        Map<String, String> now = folder.fingerprint();
        if (now.equals(seen) && !now.isEmpty()) return false;
        List<Found> decks = folder.read(now);
        if (decks.isEmpty()) return miss();
        load(decks);
        seen = now;
        missed = false;
        return true;
    }

    /** What a folder holds: how many decks, and what keeps some of them from being loaded. */
    public record Contents(int decks, List<ParseProblem> problems) {}

    /** Reads a folder as it would be loaded. */
    public static Contents look(Path folder) {
        List<Found> decks = new DeckFolder(folder).read();
        List<ParseProblem> problems = decks.stream()
                .flatMap(deck -> deck.parsed().problems().stream())
                .toList();
        return new Contents(decks.size(), problems);
    }

    /** A volume that is not mounted, or a checkout half done, takes no deck away from anybody. */
    private boolean miss() {
        if (!missed) LOG.warn("{} holds no deck files; the built-in decks stay as they are", folder);
        missed = true;
        seen = Map.of();
        return false;
    }

    private void load(List<Found> decks) {
        decks.forEach(deck ->
                deck.parsed().problems().forEach(problem -> LOG.error("{} (the deck is kept as it was)", problem)));
        BuiltInDeckStore store = new BuiltInDeckStore(database, ids, clock.instant());
        decks.stream().filter(Found::isSound).forEach(store::save);
        store.archiveAllBut(decks.stream().map(Found::slug).collect(Collectors.toSet()));
        LOG.info("{} built-in decks from {}", decks.size(), folder);
    }
}
