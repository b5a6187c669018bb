package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of somebody without an account.
 *
 * @param sample a card to show, null when there is no deck
 * @param notice what was done just before, null where it was nothing
 */
public record VisitorPage(
        List<DeckLine> decks,
        @Nullable Sample sample,
        @Nullable Notice notice) {

    public record DeckLine(
            String id, String title, @Nullable String description, int cards) {}

    /** Sanitised HTML of both sides. */
    public record Sample(
            String front, String back, @Nullable String language) {}

    /** Whether somebody has deleted their account, so that this browser has to forget it too. */
    public boolean isGone() {
        return notice == Notice.ERASED;
    }
}
