package hebb.deck;

import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tomlj.Toml;
import org.tomlj.TomlArray;

/** Brings the deck files of a folder into the database, at start and again whenever they change. */
public final class BuiltInDecks {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInDecks.class);
    private static final String SOURCES = "sources.toml";

    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final Path folder;
    private Map<String, String> seen = Map.of();

    /** @param folder holds deck files at any depth; it may also lie inside a jar */
    public BuiltInDecks(Database database, Clock clock, Ids ids, Path folder) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.folder = folder;
    }

    private record Found(String slug, ParsedDeck parsed, Map<String, String> sourceTitles) {}

    /** Loads the folder when any of its files changed since the last call; returns whether it did. */
    public synchronized boolean refresh() {
        Map<String, String> now = fingerprint();
        if (now.equals(seen)) return false;
        load();
        seen = now;
        return true;
    }

    private void load() {
        List<Found> decks = files().stream().map(this::read).toList();
        decks.forEach(deck ->
                deck.parsed().problems().forEach(problem -> LOG.error("{} (the deck is kept as it was)", problem)));
        database.write(tx -> {
            Instant now = clock.instant();
            Map<String, Deck> known = tx.dao(DeckDao.class).listEverBuiltIn().stream()
                    .collect(Collectors.toMap(deck -> String.valueOf(deck.slug()), Function.identity()));
            decks.stream()
                    .filter(deck -> deck.parsed().problems().isEmpty())
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
        if (known.isEmpty()) dao.insert(row(id, found.slug(), header, now));
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

    private static Deck row(DeckId id, String slug, DeckHeader header, Instant now) {
        return new Deck(
                id,
                null,
                slug,
                header.title(),
                header.description(),
                DeckRows.language(header),
                DeckRows.tags(header),
                null,
                now,
                now,
                null);
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

    private Found read(Path file) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            ParsedDeck parsed = DeckFileReader.requiringIds().read(name, Files.readAllBytes(file));
            return new Found(name.replaceFirst("\\.md$", ""), parsed, sourceTitles(file.resolveSibling(SOURCES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sourceTitles(Path file) throws IOException {
        if (!Files.exists(file)) return Map.of();
        TomlArray sources = Toml.parse(Files.readString(file)).getArrayOrEmpty("source");
        Map<String, String> titles = new TreeMap<>();
        for (int i = 0; i < sources.size(); i++) {
            titles.put(
                    String.valueOf(sources.getTable(i).getString("id")),
                    String.valueOf(sources.getTable(i).getString("title")));
        }
        return titles;
    }

    private List<Path> files() {
        return walk(name -> name.endsWith(".md"));
    }

    /** Name, size and time of each file that matters. */
    private Map<String, String> fingerprint() {
        Map<String, String> print = new TreeMap<>();
        for (Path file : walk(name -> name.endsWith(".md") || name.equals(SOURCES))) {
            try {
                print.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            } catch (IOException e) {
                // Gone between listing and looking: the next look will tell.
                print.put(file.toString(), "unreadable");
            }
        }
        return print;
    }

    private List<Path> walk(Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = new ArrayList<>(tree.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(String.valueOf(file.getFileName())))
                    .toList());
            files.sort(Comparator.comparing(Path::toString));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
