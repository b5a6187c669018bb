package hebb.web;

import hebb.deck.Deck;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaName;
import hebb.deck.media.MediaRoom;
import hebb.deck.media.MediaService;
import hebb.storage.Ids;
import java.util.List;

/**
 * The pictures and sounds of a deck, before its owner.
 *
 * @param refused what could not be kept of the last upload
 * @param most how many megabytes a deck may have
 */
public record MediaPage(String id, String deckTitle, List<Line> lines, List<Refused> refused, int most) {

    private static final int MEGABYTE = 1_000_000;
    private static final int KILOBYTE = 1_000;

    /**
     * @param address where it is served
     * @param kilobytes at least 1
     * @param used whether a card shows it
     * @param markdown how a card names it
     */
    public record Line(String name, String address, boolean sound, int kilobytes, boolean used, String markdown) {}

    /** @param fault the name of a {@link hebb.deck.media.MediaFault} */
    public record Refused(String name, String fault) {}

    static MediaPage of(Deck deck, List<MediaService.Listed> media, List<MediaFile.Looked> refused) {
        String id = Ids.text(deck.id().value());
        return new MediaPage(
                id,
                deck.title(),
                media.stream().map(listed -> line(id, listed)).toList(),
                refused(refused),
                MediaRoom.MOST_BYTES / MEGABYTE);
    }

    static List<Refused> refused(List<MediaFile.Looked> looked) {
        return looked.stream()
                .flatMap(one -> one.fault().stream().map(fault -> new Refused(one.name(), fault.name())))
                .toList();
    }

    private static Line line(String deck, MediaService.Listed listed) {
        String name = listed.medium().name();
        return new Line(
                name,
                "/media/" + deck + "/" + listed.medium().hash(),
                listed.medium().type().isSound(),
                Math.max(1, Math.round(listed.medium().size() / (float) KILOBYTE)),
                listed.used(),
                "![](" + MediaName.asAddress(name) + ")");
    }
}
