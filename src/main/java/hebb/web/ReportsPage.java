package hebb.web;

import hebb.feedback.CardReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What learners reported about a deck and waits for whoever looks after it.
 *
 * @param language of the deck's text, null where it is not known
 * @param count of all that wait; the page shows the oldest
 */
public record ReportsPage(
        String deck, String title, @Nullable String language, int count, List<Line> lines) {

    public int most() {
        return CardReport.MOST_CHARS;
    }

    /**
     * @param kind the end of the key of its word
     * @param front sanitised HTML of the card with its answer
     * @param back null where the answer stands in the question
     * @param options of a choice
     * @param gone whether the card left the deck since
     * @param editable whether this viewer may mend the card here
     */
    public record Line(
            String id,
            String card,
            String kind,
            String text,
            String at,
            String front,
            @Nullable String back,
            List<CardFace.OptionFace> options,
            boolean gone,
            boolean editable) {}
}
