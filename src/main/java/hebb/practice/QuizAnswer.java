package hebb.practice;

import hebb.review.Answer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a learner gives it.
 *
 * @param response what was chosen or written, in words
 * @param chosen the numbers of the chosen options joined by commas, null unless it is a choice
 * @param correct null where the learner judges it at the end
 * @param takenMillis from question to answer, longer pauses cut as in a review
 */
public record QuizAnswer(
        @Nullable String response,
        @Nullable String chosen,
        @Nullable Boolean correct,
        boolean selfJudged,
        int takenMillis) {

    public QuizAnswer {
        takenMillis = Math.max(0, Math.min(Answer.MAX_TAKEN_MILLIS, takenMillis));
        if (response != null && response.length() > Answer.MAX_RESPONSE_CHARS) {
            response = response.substring(0, Answer.MAX_RESPONSE_CHARS);
        }
    }

    /** Options that were marked by the program. */
    public static QuizAnswer marked(String response, List<Integer> chosen, boolean correct, int takenMillis) {
        String numbers = chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new QuizAnswer(response, numbers, correct, false, takenMillis);
    }

    /** What the learner says who has seen the answer. */
    public static QuizAnswer judged(boolean knew, int takenMillis) {
        return new QuizAnswer(null, null, knew, true, takenMillis);
    }

    /** Words that the learner compares with the answer at the end. */
    public static QuizAnswer written(String response, int takenMillis) {
        return new QuizAnswer(response, null, null, true, takenMillis);
    }
}
