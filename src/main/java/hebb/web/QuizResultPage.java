package hebb.web;

import hebb.practice.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a quiz went, as a whole and question by question. */
public record QuizResultPage(String attempt, boolean exam, Score score, int minutes, List<Line> lines) {

    /**
     * A question that was answered.
     *
     * @param front for a cloze with the gap filled in; null where the learner may not open the deck any more
     * @param language of the card, null where its deck names none
     * @param answers the right answer, or the right options; empty where it stands in the question
     * @param response what was chosen or written, null where it was only judged
     * @param correct null while it waits for the learner's judgement
     */
    public record Line(
            int question,
            @Nullable String front,
            @Nullable String language,
            List<String> answers,
            @Nullable String response,
            @Nullable Boolean correct,
            boolean selfJudged,
            List<AnswerPage.SourceLine> sources) {}

    public boolean toJudge() {
        return score.unjudged() > 0;
    }
}
