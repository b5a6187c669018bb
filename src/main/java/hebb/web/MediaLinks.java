package hebb.web;

import hebb.deck.DeckId;
import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaName;
import hebb.deck.media.MediaService;
import hebb.storage.Ids;
import java.util.Optional;

/** Where the pictures and sounds are that a text names. */
interface MediaLinks {

    /** Shows none: each is its description. */
    MediaLinks NONE = address -> Optional.empty();

    /** An address of ours. */
    record Link(String address, boolean sound) {}

    /** @param address as the author wrote it */
    Optional<Link> find(String address);

    /** Those of one deck. They are looked for only when a text names one. */
    static MediaLinks of(MediaService media, DeckId deck) {
        return address -> MediaName.ofAddress(address)
                .flatMap(name -> media.find(deck, name))
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
