package hebb.web;

import java.util.List;

/**
 * The next cards of a sitting, each with its question and its answer, for the script that shows them without asking
 * the server for each.
 *
 * @param day the day of study that the server reckons with, a number
 * @param finished cards of the day that are done
 * @param more whether more cards wait than are here
 */
public record AheadPage(String scope, int day, int finished, int total, boolean more, List<Item> items) {

    /**
     * One card.
     *
     * @param right the right options of a choice, joined by commas, empty for other cards
     */
    public record Item(QuestionPage question, AnswerPage answer, String right) {}
}
