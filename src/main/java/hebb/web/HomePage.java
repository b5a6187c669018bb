package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day.
 *
 * @param cards left today in all decks
 * @param started whether something was answered today
 * @param backlog due cards beyond today's share
 * @param next when cards come back, null when nothing is scheduled
 */
public record HomePage(
        int cards,
        int minutes,
        boolean started,
        int backlog,
        List<DeckLine> decks,
        FinishedPage.@Nullable NextDay next) {

    /**
     * @param due cards to repeat, those in drill included
     * @param minutes 0 when nothing is left
     */
    public record DeckLine(String id, String title, int due, int fresh, int minutes) {}
}
