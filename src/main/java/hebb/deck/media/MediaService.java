package hebb.deck.media;

import hebb.account.Account;
import hebb.deck.CardDao;
import hebb.deck.CardRow;
import hebb.deck.Deck;
import hebb.deck.DeckDao;
import hebb.deck.DeckId;
import hebb.deck.Pictures;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pictures and sounds of decks for those who see them and those who bring them. Every load asks for whom. */
public final class MediaService {

    private final Database database;
    private final Clock clock;

    public MediaService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param used whether a card shows it */
    public record Listed(DeckMedium medium, boolean used) {}

    /** What a deck has, by name; the caller has made sure that it may be seen. */
    public List<Listed> list(DeckId deck) {
        List<DeckMedium> media = database.read(tx -> tx.dao(MediaDao.class).list(deck));
        if (media.isEmpty()) return List.of();
        List<CardRow> rows = database.read(tx -> tx.dao(CardDao.class).listByDeck(deck));
        Set<String> used = Pictures.names(rows.stream().map(CardRow::card).toList());
        return media.stream()
                .map(medium -> new Listed(medium, used.contains(medium.name())))
                .toList();
    }

    public int count(DeckId deck) {
        return database.read(tx -> tx.dao(MediaDao.class).count(deck));
    }

    /** What the cards of a deck mean by each name. */
    public Map<String, DeckMedium> mapByName(DeckId deck) {
        return database.read(tx -> tx.dao(MediaDao.class).list(deck)).stream()
                .collect(Collectors.toMap(DeckMedium::name, medium -> medium));
    }

    /** One with its bytes, for somebody who may see the deck; visitors see built-in decks. */
    public <T> Optional<T> serve(
            @Nullable Account viewer, DeckId deck, String hash, Function<DeckMedium, Function<byte[], T>> answer) {
        return database.read(tx -> visible(tx, viewer, deck)
                .flatMap(found -> tx.dao(MediaDao.class).findByHash(deck, hash))
                .map(medium -> answer.apply(medium).apply(tx.dao(MediaDao.class).getContent(hash))));
    }

    private static Optional<Deck> visible(Tx tx, @Nullable Account viewer, DeckId deck) {
        DeckDao decks = tx.dao(DeckDao.class);
        return viewer == null ? decks.findBuiltIn(deck) : decks.findVisible(viewer.id(), deck);
    }

    /** The bytes of one that the caller has found. */
    public byte[] content(DeckMedium medium) {
        return database.read(tx -> tx.dao(MediaDao.class).getContent(medium.hash()));
    }

    /**
     * Puts files into an own deck; a file of a name that is there takes its place.
     *
     * @return what could not be kept and why; empty where the deck is not this owner's
     */
    public Optional<List<MediaFile.Looked>> add(Account owner, DeckId deck, List<MediaFile.Looked> looked) {
        List<MediaFile> files =
                looked.stream().flatMap(one -> one.file().stream()).toList();
        return database.write(tx -> {
            Optional<Deck> owned = tx.dao(DeckDao.class).findOwned(owner.id(), deck);
            return owned.map(found -> MediaStore.put(tx, deck, files, clock.instant()));
        });
    }

    /** Takes one out of an own deck; false where there is none. Cards that show it show its description then. */
    public boolean remove(Account owner, DeckId deck, String name) {
        return database.write(
                tx -> tx.dao(DeckDao.class).findOwned(owner.id(), deck).isPresent()
                        && tx.dao(MediaDao.class).forget(deck, name) > 0);
    }

    /** Forgets bytes that no deck names any more. */
    public int deleteOrphans() {
        return database.write(tx -> tx.dao(MediaDao.class).deleteOrphans());
    }
}
