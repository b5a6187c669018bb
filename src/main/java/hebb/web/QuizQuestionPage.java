package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz; nothing of the answer is in it.
 *
 * @param hint null where there is none, and in an exam
 * @param options what to choose from, in the order shown, empty unless it is a choice
 * @param several whether more than one option is right
 */
public record QuizQuestionPage(
        QuizHeader header, String front, @Nullable String hint, List<CardFace.OptionFace> options, boolean several) {

    /** A question of a quiz is always asked afresh. */
    public QuestionPage.Given given() {
        return new QuestionPage.Given(List.of(), "");
    }
}
