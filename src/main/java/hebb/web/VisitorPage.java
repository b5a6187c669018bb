package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of somebody without an account.
 *
 * @param sample a card to show, null when there is no deck
 */
public record VisitorPage(List<DeckLine> decks, @Nullable Sample sample) {

    public record DeckLine(
            String id, String title, @Nullable String description, int cards) {}

    /** Sanitised HTML of both sides. */
    public record Sample(
            String front, String back, @Nullable String language) {}
}
