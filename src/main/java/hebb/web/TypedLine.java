package hebb.web;

import hebb.quiz.Expected;
import hebb.quiz.Judgement;
import hebb.quiz.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, beside the answer.
 *
 * @param text as it was typed, empty where nothing was
 * @param letters how it differs from the wording it comes nearest to, null where it is right or empty or
 *     has little in common with it
 * @param alternatives what would have been right, too
 * @param claim what the learner may say against the suggestion: right or wrong
 */
public record TypedLine(String text, @Nullable TextDiff letters, List<String> alternatives, String claim) {

    static TypedLine of(Response response, Expected expected, Judgement judgement) {
        Boolean claim = response.claim();
        boolean right = claim == null ? judgement.isAccepted() : claim;
        return new TypedLine(
                response.typed(), letters(response, judgement), expected.alternatives(), right ? "wrong" : "right");
    }

    private static @Nullable TextDiff letters(Response response, Judgement judgement) {
        if (judgement.verdict() == Verdict.RIGHT || judgement.verdict() == Verdict.EMPTY) return null;
        TextDiff diff = TextDiff.ofLetters(response.typed(), judgement.nearest());
        return diff.isAlike() ? diff : null;
    }
}
