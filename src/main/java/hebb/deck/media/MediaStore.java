package hebb.deck.media;

import hebb.deck.DeckId;
import hebb.storage.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts pictures and sounds into a deck, within a transaction of somebody who has made sure that they may. */
public final class MediaStore {

    private MediaStore() {}

    /** Keeps what there is room for, in its order, and tells what there was none for. */
    public static List<MediaFile.Looked> put(Tx tx, DeckId deck, List<MediaFile> files, Instant now) {
        MediaDao dao = tx.dao(MediaDao.class);
        MediaRoom room = MediaRoom.beside(files.isEmpty() ? List.of() : dao.list(deck));
        List<MediaFile.Looked> refused = new ArrayList<>();
        for (MediaFile file : files) {
            Optional<MediaFault> fault = room.add(file);
            if (fault.isPresent()) refused.add(MediaFile.refused(file, fault.get()));
            else put(dao, deck, file, now);
        }
        return refused;
    }

    private static void put(MediaDao dao, DeckId deck, MediaFile file, Instant now) {
        DeckMedium medium = file.medium();
        // The bytes are only sent where they are new: they are the most of the work.
        if (dao.count(medium.hash()) == 0) dao.add(medium.hash(), medium.type(), medium.size(), now, file.bytes());
        dao.name(deck, medium.name(), medium.hash());
    }

    /** Brings a deck to just these, whatever their number: the operator knows how many there are. */
    public static void replace(Tx tx, DeckId deck, List<MediaFile> files, Instant now) {
        MediaDao dao = tx.dao(MediaDao.class);
        List<String> names = files.stream().map(file -> file.medium().name()).toList();
        dao.list(deck).stream()
                .map(DeckMedium::name)
                .filter(name -> !names.contains(name))
                .forEach(name -> dao.forget(deck, name));
        files.forEach(file -> put(dao, deck, file, now));
    }
}
