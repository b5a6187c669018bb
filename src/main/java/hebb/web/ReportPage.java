package hebb.web;

import hebb.feedback.CardReport;
import hebb.feedback.ReportKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that reports a mistake in a card.
 *
 * @param front sanitised HTML
 * @param language of the card's text, null where it is not known
 * @param kind what is chosen
 * @param waiting whether an earlier report of this card is still open
 * @param sent whether it was sent just now
 * @param next the page to go back to
 * @param problem the key of what is wrong, null where nothing is
 */
public record ReportPage(
        String card,
        String deck,
        String deckTitle,
        String front,
        @Nullable String language,
        ReportKind kind,
        String text,
        boolean waiting,
        boolean sent,
        String next,
        @Nullable String problem) {

    public List<ReportKind> kinds() {
        return List.of(ReportKind.values());
    }

    public int most() {
        return CardReport.MOST_CHARS;
    }
}
