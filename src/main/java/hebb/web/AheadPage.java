package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next cards of a sitting, each with its question and its answer, for the script that shows them without asking
 * the server for each.
 *
 * @param day the day of study that the server reckons with, a number
 * @param finished cards of the day that are done
 * @param total where the sitting ends, in cards of the day
 * @param millisLeft of answering in this sitting, null where it is not measured by time
 * @param more whether more cards wait than are here
 */
public record AheadPage(
        String scope,
        int day,
        int finished,
        int total,
        boolean more,
        @Nullable Integer millisLeft,
        List<Item> items) {

    /**
     * One card.
     *
     * @param right the right options of a choice, joined by commas, empty for other cards
     * @param leech whether the learner is told, once it is forgotten now, that it keeps slipping away
     */
    public record Item(QuestionPage question, AnswerPage answer, String right, boolean leech) {}
}
