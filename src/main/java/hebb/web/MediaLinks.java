package hebb.web;

import hebb.deck.DeckId;
import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaName;
import hebb.deck.media.MediaService;
import hebb.storage.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the pictures and sounds are that a text names. */
interface MediaLinks {

    /** Shows none: each is its description. */
    MediaLinks NONE = address -> Optional.empty();

    /** An address of ours. */
    record Link(String address, boolean sound) {}

    /** @param address as the author wrote it */
    Optional<Link> find(String address);

    /** Those of one deck, for one request: a deck has few, which are read once, when a text names the first. */
    static MediaLinks of(MediaService media, DeckId deck) {
        Map<DeckId, Map<String, DeckMedium>> read = new HashMap<>();
        return address -> MediaName.ofAddress(address)
                .flatMap(name -> Optional.ofNullable(
                        read.computeIfAbsent(deck, media::mapByName).get(name)))
                .map(medium -> link(deck, medium));
    }

    private static Link link(DeckId deck, DeckMedium medium) {
        return new Link(
                "/media/" + Ids.text(deck.value()) + "/" + medium.hash(),
                medium.type().isSound());
    }

    /** Without the sounds: a button cannot hold the controls of one. */
    default MediaLinks picturesOnly() {
        return address -> find(address).filter(link -> !link.sound());
    }
}
