package hebb.deck.media;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many pictures and sounds a deck may have, and how large all together: as much as one archive brings in. */
public final class MediaRoom {

    public static final int MOST_FILES = 300;
    public static final int MOST_BYTES = 20_000_000;

    private final Map<String, Integer> sizes = new HashMap<>();
    private long bytes;

    private MediaRoom() {}

    static MediaRoom beside(List<DeckMedium> there) {
        MediaRoom room = new MediaRoom();
        there.forEach(medium -> room.take(medium.name(), medium.size()));
        return room;
    }

    /** Which of these do not fit beside what is there; those of a name that is there take its place. */
    public static List<MediaFile.Looked> refused(List<DeckMedium> there, List<MediaFile> files) {
        MediaRoom room = beside(there);
        List<MediaFile.Looked> refused = new ArrayList<>();
        for (MediaFile file : files) room.add(file).ifPresent(fault -> refused.add(MediaFile.refused(file, fault)));
        return refused;
    }

    /** Takes a file in; says why where it cannot. */
    Optional<MediaFault> add(MediaFile file) {
        DeckMedium medium = file.medium();
        int before = sizes.getOrDefault(medium.name(), 0);
        if (before == 0 && sizes.size() >= MOST_FILES) return Optional.of(MediaFault.TOO_MANY);
        if (bytes - before + medium.size() > MOST_BYTES) return Optional.of(MediaFault.DECK_FULL);
        take(medium.name(), medium.size());
        return Optional.empty();
    }

    private void take(String name, int size) {
        Integer before = sizes.put(name, size);
        bytes += size - (before == null ? 0 : before);
    }
}
