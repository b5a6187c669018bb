package hebb.practice;

import java.util.List;

/**
 * How a quiz went.
 *
 * @param unjudged answers whose learner has still to say how they went
 * @param left questions that were not answered
 */
public record Score(int right, int missed, int unjudged, int left, long takenMillis) {

    static Score of(List<QuizQuestion> questions) {
        return new Score(
                count(questions, true),
                count(questions, false),
                (int) questions.stream().filter(QuizQuestion::awaitsJudgement).count(),
                (int) questions.stream()
                        .filter(question -> !question.isAnswered())
                        .count(),
                questions.stream().mapToLong(QuizQuestion::takenMs).sum());
    }

    private static int count(List<QuizQuestion> questions, boolean correct) {
        return (int) questions.stream()
                .filter(question -> Boolean.valueOf(correct).equals(question.correct()))
                .count();
    }

    public int answered() {
        return right + missed + unjudged;
    }
}
