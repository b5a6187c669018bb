package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a learner answered to one card, and how it stands. The card's own answer is not on it: the page may be opened
 * before the card is asked again.
 *
 * @param front sanitised HTML
 * @param language of the card's text, null where it is not known
 * @param back the page to go back to
 * @param count of all answers
 * @param page counted from 1
 * @param reports what the learner reported about this card, the latest first
 * @param reportable whether it may be reported here
 */
public record HistoryPage(
        String card,
        String deck,
        String deckTitle,
        String front,
        @Nullable String language,
        String back,
        Facts facts,
        int count,
        int page,
        int pages,
        List<Line> lines,
        List<ReportLine> reports,
        boolean reportable) {

    public List<FlagChoice> flags() {
        return FlagChoice.ALL;
    }

    /**
     * How the card stands.
     *
     * @param interval null while it is new
     * @param ease in percent
     * @param due null while it is new
     */
    public record Facts(
            @Nullable IntervalText interval,
            int ease,
            @Nullable String due,
            int lapses,
            boolean leech,
            boolean retired,
            boolean suspended,
            boolean starred,
            FlagChoice flag) {}

    /**
     * One answer.
     *
     * @param at in the learner's zone
     * @param grade the end of the key of its word
     * @param hue the class of its colour
     * @param kind graded, drill or practice
     * @param modality reveal, choice or typed
     * @param response what was chosen or typed, null where it was only revealed
     * @param correct null where it was not marked
     * @param before null while the card was new
     * @param takenBack when it was taken back, null where it counts
     * @param broughtBack whether it was taken back before and counts again
     */
    public record Line(
            String at,
            String grade,
            String hue,
            String kind,
            String modality,
            @Nullable String response,
            @Nullable Boolean correct,
            int seconds,
            @Nullable IntervalText before,
            @Nullable IntervalText after,
            @Nullable String takenBack,
            boolean broughtBack) {

        /** Whether it moved the schedule, or would have. */
        public boolean isGraded() {
            return kind.equals("graded");
        }
    }
}
