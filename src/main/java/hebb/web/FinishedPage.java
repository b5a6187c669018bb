package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a sitting.
 *
 * @param undo the answer that Undo takes back
 * @param redo the id under which Redo brings an answer back, null where there is none
 * @param next when cards come back, null when nothing is scheduled
 * @param more cards still waiting, those of other decks too
 * @param goOn where a sitting goes on that ended before its cards did, null where none are left
 */
public record FinishedPage(
        String scope,
        @Nullable String undo,
        @Nullable String redo,
        int cards,
        int minutes,
        int graded,
        int remembered,
        int introduced,
        List<MissedCard> missed,
        @Nullable NextDay next,
        int more,
        @Nullable String goOn) {

    /** @param language of the front, null where it is not known */
    public record MissedCard(String front, @Nullable String language, List<AnswerPage.SourceLine> sources) {}

    /**
     * @param days from today
     * @param date as people write it
     */
    public record NextDay(int cards, int days, String date) {}
}
