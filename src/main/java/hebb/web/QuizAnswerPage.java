package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz with its answer.
 *
 * @param front for a cloze with the gap filled in
 * @param back null where the answer stands in the question
 * @param correct how it was answered, null where the learner is asked
 * @param over whether it was the last
 */
public record QuizAnswerPage(
        QuizHeader header,
        String front,
        @Nullable String back,
        List<AnswerPage.MarkedOption> options,
        List<AnswerPage.SourceLine> sources,
        @Nullable Boolean correct,
        boolean over) {}
