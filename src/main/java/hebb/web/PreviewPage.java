package hebb.web;

import hebb.deck.UploadProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded file would do.
 *
 * @param deck the id of the deck that it would change, null where it would make one
 * @param title what the deck would be called, as the file says or as it was typed
 * @param counts how many cards are new, changed and so on
 * @param problems the first of them
 * @param fresh the first of the new cards; so with the changed, the unchanged and those that go
 * @param seen names the state of the deck that this was compared with
 * @param form what was said on this page before
 */
public record PreviewPage(
        String draft,
        String fileName,
        @Nullable String deck,
        @Nullable String deckTitle,
        String title,
        Counts counts,
        Media media,
        boolean savable,
        boolean tooLong,
        List<UploadProblem> problems,
        List<String> notes,
        List<CardLine> fresh,
        List<ChangeLine> changed,
        List<CardLine> unchanged,
        List<CardLine> gone,
        String seen,
        PreviewForm form) {

    /**
     * @param cards all that the deck would have
     * @param ways in how many ways they would be asked
     */
    public record Counts(int fresh, int changed, int unchanged, int gone, int cards, int ways, int problems) {

        /** Cards that would be written. */
        public int written() {
            return fresh + changed;
        }
    }

    /**
     * @param coming pictures and sounds that would be kept
     * @param missing the names of some that cards show and that would not be there
     * @param elsewhere cards with pictures that lie elsewhere
     */
    public record Media(int coming, List<MediaPage.Refused> refused, String missing, int missingCount, int elsewhere) {}

    /**
     * @param front sanitised HTML, gaps filled in
     * @param back sanitised HTML of the answer, null where it stands in the front
     * @param learners how many have met it
     */
    public record CardLine(String front, @Nullable String back, int learners) {}

    /** A card that would change: its front, and every other part that is not as before. */
    public record ChangeLine(TextDiff front, List<PartLine> parts) {}

    /** @param name the end of the key of what this part is called */
    public record PartLine(String name, TextDiff words) {}
}
