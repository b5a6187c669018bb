package hebb.deck;

import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaRoom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an uploaded file would do to the pictures and sounds of its deck.
 *
 * @param coming how many it brings
 * @param refused what it brings and what cannot be kept
 * @param missing what its cards show that would not be there
 * @param elsewhere cards with pictures that lie elsewhere, which are not shown
 */
public record MediaPreview(int coming, List<MediaFile.Looked> refused, List<String> missing, int elsewhere) {

    static MediaPreview of(ReadDraft file, List<DeckMedium> there) {
        List<MediaFile.Looked> refused = new ArrayList<>(
                file.media().stream().filter(one -> one.fault().isPresent()).toList());
        List<MediaFile.Looked> tooMuch = MediaRoom.refused(there, file.mediaFiles());
        refused.addAll(tooMuch);
        Set<String> names = new HashSet<>();
        file.mediaFiles().forEach(one -> names.add(one.medium().name()));
        tooMuch.forEach(one -> names.remove(one.name()));
        int coming = names.size();
        there.forEach(medium -> names.add(medium.name()));
        List<String> missing = Pictures.names(file.cards()).stream()
                .filter(name -> !names.contains(name))
                .toList();
        return new MediaPreview(coming, List.copyOf(refused), missing, Pictures.countElsewhere(file.cards()));
    }
}
