package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a quiz begins.
 *
 * @param decks those that the learner learns
 * @param tags of the cards in them, empty where authors gave none
 * @param unfinished the quiz to go on with, null where there is none
 * @param results the latest
 * @param problem why it did not begin, null where nothing was wrong
 */
public record PracticePage(
        List<DeckLine> decks,
        List<String> tags,
        PracticeForm form,
        @Nullable Unfinished unfinished,
        List<ResultLine> results,
        @Nullable PracticeProblem problem) {

    public record DeckLine(String id, String title) {}

    public record Unfinished(String attempt, int answered, int total) {}

    /**
     * @param day as people write it
     * @param kind the end of the key of its words
     */
    public record ResultLine(
            String attempt, String day, String kind, boolean exam, int known, int answered, int missed) {

        public int unjudged() {
            return answered - known - missed;
        }
    }

    public boolean isWrong(String field) {
        return problem != null && problem.name().equals(field);
    }

    public List<String> pools() {
        return PracticeForm.pools();
    }
}
