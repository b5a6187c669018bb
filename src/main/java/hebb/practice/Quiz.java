package hebb.practice;

import java.util.List;
import java.util.Optional;

/** An attempt with its questions, as of one moment. */
public record Quiz(Attempt attempt, List<QuizQuestion> questions) {

    public Quiz {
        questions = List.copyOf(questions);
    }

    /** The question to ask; empty when it is over. A card that has left its deck is passed over. */
    public Optional<QuizQuestion> next() {
        if (attempt.isFinished()) return Optional.empty();
        return questions.stream().filter(QuizQuestion::isOpen).findFirst();
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    public Optional<QuizQuestion> find(int position) {
        return questions.stream()
                .filter(question -> question.position() == position)
                .findFirst();
    }

    public int answered() {
        return (int) questions.stream().filter(QuizQuestion::isAnswered).count();
    }

    /** How many there are to answer, those that were answered with them. */
    public int total() {
        return answered()
                + (int) questions.stream().filter(QuizQuestion::isOpen).count();
    }

    /** Which of all that are asked this is, from 1. */
    public int rank(QuizQuestion question) {
        return (int) questions.stream()
                .filter(other -> other.position() <= question.position())
                .filter(other -> other.isAnswered() || other.isOpen())
                .count();
    }

    public Score score() {
        return Score.of(questions);
    }
}
