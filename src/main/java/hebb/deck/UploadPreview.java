package hebb.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded file would do, before it does it.
 *
 * @param deck the deck that it would change, null where it would make one
 * @param header what the deck would say of itself
 * @param problems the first of them
 * @param problemCount all of them
 * @param notes one sentence for each thing that was understood in a way the author may not expect
 * @param media what becomes of the pictures and sounds
 * @param tooLong whether it has more cards than a deck may have
 * @param seen names the state of the deck that all this was compared with
 */
public record UploadPreview(
        DraftId draft,
        String fileName,
        @Nullable Deck deck,
        DeckHeader header,
        DeckChanges changes,
        List<UploadProblem> problems,
        int problemCount,
        List<String> notes,
        MediaPreview media,
        boolean tooLong,
        long seen) {

    /** Whether saving it would do anything good. */
    public boolean isSavable() {
        return !tooLong && !changes.cards().isEmpty();
    }
}
